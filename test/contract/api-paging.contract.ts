import { describe, expect, test } from '@jest/globals';
import { isRequiredArgument } from 'graphql';

import { schema } from '../support/schema.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';

/** Filters that keep the long lists of the base data to a few pages. */
const FILTERS: Readonly<Record<string, string>> = {
  entities: '{ types: [PROJECT, PROJECT_BATCH, FORUM_EVENT] }',
  places: '{ memberOf: { some: { ids: ["organisation:asean"] } } }',
  statements: '{ subjects: ["forum-edition:acg-2025"] }',
  sectors: '{ within: { ids: ["sector:trade", "sector:industry"] } }',
};

/** A search asks for a text as well and has pages of its own. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'filter'))
  .filter(({ args }) => !args.some(isRequiredArgument))
  .map(({ name }) => name);

/** Registers that small pages add up to the whole list, from either end. */
export function describePaging(serversOf: ServersOf): void {
  describe('every root list', () => {
    const page = async (list: string, args: string) => {
      const filter = list in FILTERS ? `, filter: ${FILTERS[list]}` : '';
      const query = `{ list: ${list}(${args}${filter}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      return (await dataOfAll(serversOf(), query)).list;
    };
    const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

    test.each(LISTS)(
      '%s has the same pages from either end',
      async (list) => {
        const whole = await page(list, 'first: 100');
        expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
        expect(whole.totalCount).toBe(whole.nodes.length);
        expect(whole.totalCount).toBeGreaterThan(0);

        const forward: string[] = [];
        for (let from = '', more = true; more;) {
          const next = await page(list, `first: 2${from}`);
          forward.push(...idsOf(next));
          more = next.pageInfo.hasNextPage;
          from = `, after: "${next.pageInfo.endCursor}"`;
        }
        expect(forward).toEqual(idsOf(whole));

        const backward: string[] = [];
        for (let from = '', more = true; more;) {
          const next = await page(list, `last: 2${from}`);
          backward.unshift(...idsOf(next));
          more = next.pageInfo.hasPreviousPage;
          from = `, before: "${next.pageInfo.startCursor}"`;
        }
        expect(backward).toEqual(idsOf(whole));
      },
      30_000,
    );
  });
}
