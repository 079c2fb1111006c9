import { beforeEach, describe, expect, test } from '@jest/globals';

import { composeCount, composeList } from '../../src/graph/compose/compose.js';
import { decodeList } from '../../src/graph/compose/decode.js';
import type { LookUp } from '../../src/graph/compose/look-up.js';
import type { Condition, ListPlan } from '../../src/graph/compose/plan.js';
import { readList } from '../../src/graph/compose/read-list.js';
import { fragmentOf, listOf } from '../support/plans.js';
import type { StoreOf } from './graph-store.contract.js';

const CREATE = {
  name: 'test/create-forums',
  text: `UNWIND range(0, 9) AS i
    CREATE (f:Forum {id: 'forum:' + toString(i)})
    CREATE (e:ForumEdition {id: 'forum-edition:' + toString(i)})-[:EDITION_OF]->(f)
    CREATE (s:Sector {id: 'sector:' + toString(i)})<-[:IN_SECTOR]-(f)
    CREATE (:Name {
      id: f.id + '#1', entityId: f.id, entityType: 'Forum',
      searchText: CASE WHEN i < 2 THEN ' forum few ' ELSE ' forum ' END
    })
    CREATE (:Name {
      id: f.id + '#2', entityId: f.id, entityType: 'Forum',
      searchText: CASE WHEN i < 2 THEN ' also forum few ' ELSE ' also ' END
    })
    CREATE (:Name {id: s.id + '#1', entityId: s.id, entityType: 'Sector', searchText: ' ' + toString(i) + ' '})
    CREATE (:Name {
      id: e.id + '#1', entityId: e.id, entityType: 'ForumEdition',
      searchText: CASE WHEN i < 3 THEN ' early ' ELSE ' late ' END
    })`,
};
const NARROW = {
  name: 'test/narrow-sectors',
  text: `UNWIND [[2, 1], [5, 2]] AS pair
    MATCH (narrow:Sector {id: 'sector:' + toString(pair[0])})
    MATCH (broad:Sector {id: 'sector:' + toString(pair[1])})
    CREATE (narrow)-[:BROADER]->(broad)`,
};

const EDITIONS = fragmentOf('MATCH (parent)<-[edge:EDITION_OF]-(node:ForumEdition)');
const SECTORS = {
  ...fragmentOf('MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)'),
  node: 'Sector',
};

const foundBy = (rest: Partial<LookUp>): Condition => {
  const lookUp = { search: null, ids: null, scope: null, tooMany, ...rest };
  return { kind: 'found', property: 'id', lookUp };
};
const tooMany = (): Error => new Error('too many names');
const named = (type: string, phrase: string, rest: Partial<LookUp> = {}): Condition => {
  const where = { entityType: [type] };
  const search = { index: 'name-text', phrase, where, columns: ['entityId'], limit: 5 };
  return foundBy({ search, ...rest });
};
const edition = (to: Condition): Condition => ({ kind: 'related', fragment: EDITIONS, to });
const sector = (to: Condition): Condition => ({ kind: 'related', fragment: SECTORS, to });
const within = { scope: 'Sector' } as const;
const byIds = (...values: readonly string[]): Condition => ({ kind: 'in', property: 'id', values });
const and = (...all: readonly Condition[]): Condition => ({ kind: 'and', all });
const or = (...all: readonly Condition[]): Condition => ({ kind: 'or', all });
const not = (that: Condition): Condition => ({ kind: 'not', that });

const few = named('Forum', 'forum few');
const early = edition(named('ForumEdition', 'early'));

/** Conditions with the numbers of the forums that meet them. */
const MEANT: readonly (readonly [what: string, condition: Condition, forums: readonly number[]])[] =
  [
    ['a name that each has twice', few, [0, 1]],
    ['a name that nothing has', named('Forum', 'nowhere'), []],
    ['a name of another type', named('Sector', 'forum few'), []],
    ['a name and ids', named('Forum', 'forum few', { ids: ['forum:1', 'forum:7'] }), [1]],
    ['a name at the far end', early, [0, 1, 2]],
    ['a scope of ids', sector(foundBy({ ids: ['sector:1'], ...within })), [1, 2, 5]],
    ['a scope of a name', sector(named('Sector', '2', within)), [2, 5]],
    ['two names', and(few, early), [0, 1]],
    ['two ends, the first with fewer', and(sector(named('Sector', '2')), early), [2]],
    ['two ends, the second with fewer', and(early, sector(named('Sector', '2', within))), [2]],
    ['a name and given ids', and(early, edition(byIds('forum-edition:2'))), [2]],
    [
      'three ends',
      and(early, sector(named('Sector', '1')), edition(byIds('forum-edition:1'))),
      [1],
    ],
    ['a name or another', or(few, sector(named('Sector', '7'))), [0, 1, 7]],
    [
      'no name',
      and(not(few), not(edition(named('ForumEdition', 'nowhere')))),
      [2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ['every edition', not(edition(not(named('ForumEdition', 'early')))), [0, 1, 2]],
    ['two names and ids', and(or(few, byIds('forum:8')), not(early), not(byIds('forum:1'))), [8]],
  ];

/** Lists of which the conditions name something that the statement looks up. */
export function describeLookUps(storeOf: StoreOf): void {
  describe('a list with look-ups in it', () => {
    beforeEach(() =>
      storeOf().write(async (transaction) => {
        await transaction.run(CREATE, {});
        await transaction.run(NARROW, {});
      }),
    );

    const read = async (condition: Condition, rest: Partial<ListPlan> = {}) => {
      const plan = listOf({ condition, ...rest });
      return decodeList(plan, await readList(storeOf(), composeList(plan)));
    };
    const count = async (condition: Condition) =>
      Number((await readList(storeOf(), composeCount(listOf({ condition }))))[0]?.[0] ?? 0);

    test.each(MEANT)(
      'has what meets %s, in order, with its total',
      async (_, condition, forums) => {
        const ids = forums.map((number) => `forum:${number}`);
        const { entries, total } = await read(condition, { total: true });
        expect(entries.map(({ node }) => node.text('id'))).toEqual(ids);
        expect(total ?? 0).toBe(ids.length);
        expect(await count(condition)).toBe(ids.length);
      },
    );

    test.each([
      ['alone', named('Forum', 'forum')],
      ['beside ids that do not have it', named('Forum', 'forum', { ids: ['forum:none'] })],
      ['beside no ids', and(byIds(), named('Forum', 'forum'))],
      [
        'beside another name',
        and(early, named('Forum', 'nowhere'), edition(named('Forum', 'forum'))),
      ],
      ['that must not be', not(or(few, named('Forum', 'forum')))],
      ['of something that is a scope', sector(named('Forum', 'forum', within))],
    ])('is refused where too many have a name %s, whatever it would have', async (_, condition) => {
      await expect(read(condition)).rejects.toThrow('too many names');
      await expect(read(condition, { total: true })).rejects.toThrow('too many names');
      await expect(count(condition)).rejects.toThrow('too many names');
    });

    test('is refused with what is named first', async () => {
      const many = (message: string) =>
        named('Forum', 'forum', { tooMany: () => new Error(message) });
      const all = [early, sector(many('first')), edition(many('second')), many('third')];
      await expect(read(and(...all))).rejects.toThrow('first');
      await expect(read(or(...all.toReversed()))).rejects.toThrow('third');
    });
  });
}
