import { describe, expect, test } from '@jest/globals';

import { composeByIds, composeCount, composeList } from '../../../../src/graph/compose/compose.js';
import { parseOrderKey } from '../../../../src/graph/compose/fragment.js';
import type { Condition } from '../../../../src/graph/compose/plan.js';
import { firstPage, fragmentOf, listOf, recordOf, relationOf } from '../../../support/plans.js';

const EDITIONS = fragmentOf(
  'MATCH (parent)<-[edge:EDITION_OF]-(node:ForumEdition)',
  'node.datesEarliest?, node.id, edge.key',
);
const STATEMENTS = fragmentOf(
  'MATCH (parent)<-[:ABOUT]-(node:Statement)\nWHERE $properties IS NULL OR node.property IN $properties',
  'node.property, node.id',
  'entity/entity-statements',
);

const byName = (values: readonly string[]): Condition => ({
  kind: 'and',
  all: [
    { kind: 'related', fragment: EDITIONS, to: { kind: 'in', property: 'id', values } },
    { kind: 'overlaps', property: 'flags', values: ['A'] },
  ],
});

describe('the text of a statement', () => {
  test('for a list', () => {
    expect(composeList(listOf()).statement.text).toMatchInlineSnapshot(`
      "MATCH (n0:Forum)
      WHERE n0.id IS NOT NULL
      WITH n0, n0.id AS k1 ORDER BY k1 LIMIT $p0
      RETURN [k1] AS keys, [n0.id] AS record ORDER BY k1"
    `);
  });

  test('for a list backward from an entry, with a nullable key', () => {
    const order = ['node.date?', 'node.id'].map(parseOrderKey);
    const page = { size: 5, backward: true, from: ['2024', 'forum:a'] };
    const { statement, parameters } = composeList(listOf({ order, page }));
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n0:Forum)
      WHERE n0.date IS NOT NULL AND n0.id IS NOT NULL AND n0.date <= $p1
      WITH n0, n0.date AS k1, n0.id AS k2
      WHERE (k1 < $p3 OR (k1 = $p3 AND (k2 < $p2)))
      WITH * ORDER BY k1 DESC, k2 DESC LIMIT $p0
      RETURN [k1, k2] AS keys, [n0.id] AS record ORDER BY k1 IS NULL DESC, k1 DESC, k2 DESC"
    `);
    expect(parameters).toEqual({ p0: 6, p1: '2024', p2: 'forum:a', p3: '2024' });
  });

  test('for a list with a nullable key, whose other nodes are read where the page needs them', () => {
    const order = ['node.date?', 'node.id'].map(parseOrderKey);
    const { statement } = composeList(listOf({ order }));
    expect(statement.text).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n0:Forum)
        WHERE n0.date IS NOT NULL AND n0.id IS NOT NULL
        WITH n0, n0.date AS k1, n0.id AS k2 ORDER BY k1, k2 LIMIT $p0
        RETURN collect(n0) AS f3
      }
      CALL (f3) {
        WITH CASE WHEN size(f3) < $p0 THEN '' END AS g5
        WHERE g5 IS NOT NULL
        MATCH (n0:Forum)
        WHERE n0.id >= g5 AND n0.date IS NULL
        WITH n0, n0.date AS k1, n0.id AS k2 ORDER BY k2 LIMIT $p0
        RETURN collect(n0) AS f4
      }
      UNWIND f3 + f4 AS n0
      WITH n0, n0.date AS k1, n0.id AS k2 ORDER BY k1 IS NULL, k1, k2 LIMIT $p0
      RETURN [k1, k2] AS keys, [n0.id] AS record ORDER BY k1 IS NULL, k1, k2"
    `);
  });

  test('for a filtered list in the order of what the filter knows', () => {
    const order = ['node.currency?', 'node.lower?', 'node.id'].map(parseOrderKey);
    const all: Condition[] = [
      { kind: 'in', property: 'currency', values: ['CNY'] },
      { kind: 'compare', property: 'lower', operator: '>=', value: 1 },
    ];
    const page = { size: 5, backward: false, from: ['CNY', 7, 'forum:a'] };
    const { statement } = composeList(listOf({ condition: { kind: 'and', all }, order, page }));
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n0:Forum)
      WHERE n0.currency IN $p2 AND n0.lower >= $p3 AND n0.lower IS NOT NULL AND n0.id IS NOT NULL AND n0.lower >= $p1
      WITH n0, n0.currency AS k1, n0.lower AS k2, n0.id AS k3
      WHERE (k1 > $p6 OR (k1 = $p6 AND (k2 > $p5 OR (k2 = $p5 AND (k3 > $p4)))))
      WITH * ORDER BY k1, k2, k3 LIMIT $p0
      RETURN [k1, k2, k3] AS keys, [n0.id] AS record ORDER BY k1, k2, k3"
    `);
  });

  test('for a filtered list, from the far end of the relationship', () => {
    const { statement, parameters } = composeList(
      listOf({ condition: byName(['forum-edition:a']) }),
    );
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n2:ForumEdition)
      WHERE n2.id IN $p2
      MATCH (n2:ForumEdition)-[e3:EDITION_OF]->(n0)
      WITH DISTINCT n0 WHERE n0:Forum
      WITH n0 WHERE any(word IN n0.flags WHERE word IN $p1)
      WITH n0, n0.id AS k1 ORDER BY k1 LIMIT $p0
      RETURN [k1] AS keys, [n0.id] AS record ORDER BY k1"
    `);
    expect(parameters).toEqual({ p0: 21, p1: ['A'], p2: ['forum-edition:a'] });
  });

  test('for a page of a relationship with its edge and total, and a relationship below', () => {
    const editions = relationOf(EDITIONS, {
      page: firstPage(2),
      edge: { columns: ['role'], relations: [] },
      total: true,
      node: recordOf(relationOf(STATEMENTS, { parameters: { properties: ['dates'] } })),
    });
    const { statement, parameters } = composeList(listOf({ node: recordOf(editions) }));
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n0:Forum)
      WHERE n0.id IS NOT NULL
      WITH n0, n0.id AS k1 ORDER BY k1 LIMIT $p0
      CALL (n0) {
        MATCH (n0)<-[eb1:EDITION_OF]-(nb0:ForumEdition)
        WITH nb0, eb1, nb0.datesEarliest AS kb2, nb0.id AS kb3, eb1.key AS kb4 ORDER BY kb2 IS NULL, kb2, kb3, kb4 LIMIT $pb0
        CALL (nb0) {
          MATCH (nb0)<-[:ABOUT]-(nb6:Statement)
          WHERE ($pb1 IS NULL OR nb6.property IN $pb1)
          WITH nb6, nb6.property AS kb8, nb6.id AS kb9 ORDER BY kb8, kb9
          RETURN collect([[kb8, kb9], [nb6.id]]) AS rb10
        }
        RETURN collect([[kb2, kb3, kb4], [nb0.id, rb10], [eb1.role]]) AS rb5
      }
      CALL (n0) {
        MATCH (n0)<-[eb1:EDITION_OF]-(nb0:ForumEdition)
        RETURN count(*) AS tb11
      }
      RETURN [k1] AS keys, [n0.id, [rb5, tb11]] AS record ORDER BY k1"
    `);
    expect(parameters).toEqual({ p0: 21, pb0: 3, pb1: ['dates'] });
  });

  test('for nodes by their ids', () => {
    const plan = { name: 'Query.nodes', label: 'Entity', ids: ['place:a'], node: recordOf() };
    const { statement, parameters } = composeByIds(plan);
    expect(statement).toEqual({ name: 'Query.nodes', text: expect.any(String) });
    expect(statement.text).toMatchInlineSnapshot(`
      "UNWIND $p0 AS id
      MATCH (n0:Entity {id: id})
      WITH n0
      RETURN [n0.id] AS keys, [n0.id] AS record"
    `);
    expect(parameters).toEqual({ p0: ['place:a'] });
  });

  test('for a count', () => {
    const { statement } = composeCount(listOf({ condition: byName(['forum-edition:a']) }));
    expect(statement.name).toBe('Query.forums.totalCount');
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n1:ForumEdition)
      WHERE n1.id IN $p1
      MATCH (n1:ForumEdition)-[e2:EDITION_OF]->(n0)
      WITH DISTINCT n0 WHERE n0:Forum
      WITH n0 WHERE any(word IN n0.flags WHERE word IN $p0)
      RETURN count(n0) AS total"
    `);
  });

  test('for a filtered list with its total, found once', () => {
    const { statement } = composeList(
      listOf({ condition: byName(['forum-edition:a']), total: true }),
    );
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n2:ForumEdition)
      WHERE n2.id IN $p2
      MATCH (n2:ForumEdition)-[e3:EDITION_OF]->(n0)
      WITH DISTINCT n0 WHERE n0:Forum
      WITH n0 WHERE any(word IN n0.flags WHERE word IN $p1)
      WITH collect(n0) AS f4
      UNWIND f4 AS n0
      WITH n0, size(f4) AS total, n0.id AS k1 ORDER BY k1 LIMIT $p0
      RETURN [k1] AS keys, [n0.id] AS record, total ORDER BY k1"
    `);
  });

  test('for a list without a filter with its total, counted once the page is cut', () => {
    const { statement } = composeList(listOf({ total: true }));
    expect(statement.text).toMatchInlineSnapshot(`
      "MATCH (n0:Forum)
      WHERE n0.id IS NOT NULL
      WITH n0, n0.id AS k1 ORDER BY k1 LIMIT $p0
      CALL () { MATCH (n2:Forum) RETURN count(*) AS total }
      RETURN [k1] AS keys, [n0.id] AS record, total ORDER BY k1"
    `);
  });

  test('starts from the end of the longest way, where as many are named at each', () => {
    const near = byName(['forum-edition:near']);
    const far: Condition = {
      kind: 'related',
      fragment: EDITIONS,
      to: byName(['forum-edition:far']),
    };
    for (const all of [
      [near, far],
      [far, near],
    ]) {
      const { statement, parameters } = composeCount(listOf({ condition: { kind: 'and', all } }));
      const [, named] =
        /^MATCH \(n\d+:ForumEdition\)\nWHERE n\d+\.id IN \$(p\d+)\n/.exec(statement.text) ?? [];
      expect(parameters[named ?? '']).toEqual(['forum-edition:far']);
    }
  });

  test('is the same for the same shape, whatever the values', () => {
    const textOf = (size: number, id: string, properties: string[] | null) =>
      composeList(
        listOf({
          page: { size, backward: false, from: [id] },
          condition: byName([id, id]),
          node: recordOf(relationOf(STATEMENTS, { parameters: { properties } })),
        }),
      ).statement.text;
    expect(textOf(1, 'forum:a', null)).toBe(textOf(100, "x' OR 1=1", ['dates', 'name']));
  });

  test('holds no value of the request', () => {
    const { statement } = composeList(
      listOf({ condition: byName(["secret'}) DETACH DELETE n //"]) }),
    );
    expect(statement.text).not.toContain('secret');
  });
});
