import { describe, expect, test } from '@jest/globals';

import type { ServersOf } from './api-answers.js';
import { answerOfAll, dataOfAll } from './api-answers.js';

const AI = 'sector: { name: { text: "trí tuệ nhân tạo" } }';
const QIANHAI = 'signedAt: { some: { forum: { name: { text: "Tiền Hải" } } } }';

/** Filters of projects, with what is read before the list. */
const FILTERS: readonly (readonly [what: string, filter: string, before: readonly string[]])[] = [
  ['a sector', AI, []],
  ['a forum', QIANHAI, []],
  ['a sector and a forum', `${AI} ${QIANHAI}`, []],
  ['a sector or a forum', `or: [{ ${AI} }, { ${QIANHAI} }]`, []],
  ['a forum and not a sector', `${QIANHAI} not: { ${AI} }`, []],
  [
    'a sector, a forum and a place by id',
    `and: [{ ${AI} }, { ${QIANHAI} }, { place: { ids: ["place:china"] } }]`,
    [],
  ],
  [
    'a sector with nothing narrower',
    'sector: { name: { text: "AI" }, includeNarrower: false }',
    [],
  ],
  ['a place by name and id', 'place: { name: { text: "Shenzhen" }, ids: ["place:china"] }', []],
  ['ids of a sector', 'sector: { ids: ["sector:artificial-intelligence"] }', []],
  ['no sector', `not: { ${AI} }`, []],
  ['no forum at all', `signedAt: { none: { forum: { name: { text: "Qianhai" } } } }`, []],
  ['forums that are all one', `signedAt: { every: { forum: { name: { text: "Qianhai" } } } }`, []],
  ['itself', 'name: { text: "trung tâm" }', []],
  ['itself and a sector', `name: { text: "AI" } ${AI}`, []],
  ['what nothing is called', 'signedAt: { some: { forum: { name: { text: "Atlantis" } } } }', []],
  [
    'a whole name',
    'sector: { name: { text: "artificial intelligence", match: WHOLE } }',
    ['search artificial intelligence'],
  ],
];

/** Registers that what a filter names is found alike, with one statement where the engine can. */
export function describeNames(serversOf: ServersOf): void {
  describe('a list by names', () => {
    const callsOf = () => {
      const server = serversOf().find(({ store }) => store.searchesInStatements);
      return server?.store.calls.map((call) => call.replace(/^(Query\S+) .*/, '$1'));
    };
    const clear = () => {
      for (const { store } of serversOf()) store.clear();
    };

    test.each(FILTERS)('of %s is one statement', async (_, filter, before) => {
      for (const order of ['ID, direction: ASC', 'NAME, direction: DESC', 'SIGNED_AT_DATES']) {
        const query = `query ($after: String) {
          projects(first: 5, after: $after, filter: { ${filter} }, orderBy: [{ by: ${order} }]) {
            totalCount
            nodes { id label { text } signedAt { nodes { id } } }
            pageInfo { hasNextPage endCursor }
          }
        }`;
        clear();
        const { projects } = await dataOfAll(serversOf(), query);
        expect([undefined, [...before, 'Query.projects']]).toContainEqual(callsOf());
        const after = projects.pageInfo.endCursor;
        if (after !== null) await dataOfAll(serversOf(), query, { after });
      }
    });

    test('has its look-ups before it where it is aggregated too', async () => {
      clear();
      const query = `{ projects(filter: { ${AI} }) { nodes { id } aggregate { count } } }`;
      await dataOfAll(serversOf(), query);
      const calls = [
        'Query.projects',
        'Query.projects.aggregate',
        'entity/entities-by-look-ups tri tue nhan tao',
      ];
      expect([undefined, calls]).toContainEqual(callsOf()?.toSorted());
    });

    test('is refused alike', async () => {
      const wrong = `{ projects(filter: { ${AI} place: { name: { text: "?" } } }) { nodes { id } } }`;
      const { errors } = await answerOfAll(serversOf(), wrong);
      expect(errors).toMatchObject([{ extensions: { argument: 'filter.place.name.text' } }]);
    });
  });
}
