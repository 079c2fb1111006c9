import { expect, test } from '@jest/globals';

import { composeCount, composeList } from '../../../../src/graph/compose/compose.js';
import type { LookUp } from '../../../../src/graph/compose/look-up.js';
import type { Condition } from '../../../../src/graph/compose/plan.js';
import { fragmentOf, listOf } from '../../../support/plans.js';

const EDITIONS = fragmentOf('MATCH (parent)<-[edge:EDITION_OF]-(node:ForumEdition)');
const SECTORS = {
  ...fragmentOf('MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)'),
  node: 'Sector',
};

function lookUpOf(rest: Partial<LookUp> = {}): LookUp {
  const search = { index: 'name-text', phrase: 'a', columns: ['entityId'], limit: 3 };
  return { search, ids: null, scope: null, tooMany: () => new Error('too many'), ...rest };
}

const foundBy = (lookUp: LookUp): Condition => ({ kind: 'found', property: 'id', lookUp });
const byIds = (values: readonly string[]): Condition => ({ kind: 'in', property: 'id', values });
const editionIs = (to: Condition): Condition => ({ kind: 'related', fragment: EDITIONS, to });
const sectorIs = (to: Condition): Condition => ({ kind: 'related', fragment: SECTORS, to });
const and = (...all: readonly Condition[]): Condition => ({ kind: 'and', all });

/** The clauses of a list behind its look-ups. */
function textOf(condition: Condition): string {
  const [, clauses = ''] = composeList(listOf({ condition })).statement.text.split(/^}\n/m);
  return clauses;
}

test('a list is read behind its look-ups, or says which are refused', () => {
  const lookUp = lookUpOf();
  const { statement, parameters, lookUps } = composeList(
    listOf({ condition: foundBy(lookUp), total: true }),
  );
  expect(statement.text).toMatchInlineSnapshot(`
    "WITH $found AS found
    CALL (found) {
      UNWIND range(0, size($lookUps) - 1) AS position
      WITH position, $lookUps[position] AS lookUp, found AS found
      WITH position, lookUp[1] AS limit, lookUp[2] AS given, lookUp[3] AS scope,
        [row IN found[lookUp[0]] | row[0]] AS named
      WITH position, scope, size(named) >= limit AS isRefused,
        CASE
          WHEN named IS NULL THEN given
          WHEN given IS NULL THEN named
          ELSE [id IN named WHERE id IN given]
        END AS ids
      CALL (scope, ids) {
        UNWIND CASE scope WHEN 'Place' THEN ids ELSE [] END AS id
        MATCH (:Place {id: id})<-[:PART_OF*0..10]-(place:Place)
        RETURN collect(DISTINCT place.id) AS places
      }
      CALL (scope, ids) {
        UNWIND CASE scope WHEN 'Sector' THEN ids ELSE [] END AS id
        MATCH (:Sector {id: id})<-[:BROADER*0..10]-(sector:Sector)
        RETURN collect(DISTINCT sector.id) AS sectors
      }
      WITH position, isRefused,
        CASE scope WHEN 'Place' THEN places WHEN 'Sector' THEN sectors ELSE ids END AS ids
      ORDER BY position
      RETURN collect(ids) AS ids, collect(CASE WHEN isRefused THEN position END) AS refused
    }
    WITH ids[0] AS ids0, refused
    CALL (ids0, refused) {
      WITH size(refused) = 0 AS isAsked WHERE isAsked
      MATCH (n0:Forum)
      WHERE n0.id IN ids0
      WITH collect(n0) AS f2
      UNWIND f2 AS n0
      WITH n0, size(f2) AS total, n0.id AS k1 ORDER BY k1 LIMIT $p0
      RETURN n0, k1, total
      UNION ALL
      WITH size(refused) > 0 AS isRefused WHERE isRefused
      RETURN null AS n0, null AS k1, null AS total
    }
    RETURN [k1] AS keys, [n0.id] AS record, total, refused ORDER BY k1"
  `);
  expect(parameters).toEqual({ p0: 21 });
  expect(lookUps).toEqual([lookUp]);
});

test('a count too', () => {
  const { statement } = composeCount(listOf({ condition: foundBy(lookUpOf()) }));
  expect(statement.text.split(/^}\n/m)[1]).toMatchInlineSnapshot(`
    "WITH ids[0] AS ids0, refused
    CALL (ids0, refused) {
      WITH size(refused) = 0 AS isAsked WHERE isAsked
      MATCH (n0:Forum)
      WHERE n0.id IN ids0
      RETURN n0
      UNION ALL
      WITH size(refused) > 0 AS isRefused WHERE isRefused
      RETURN null AS n0
    "
  `);
});

test('a list begins at the end that has the fewest nodes once they are looked up', () => {
  const [edition, sector] = [lookUpOf(), lookUpOf({ scope: 'Sector' })];
  const condition = and(sectorIs(foundBy(sector)), editionIs(foundBy(edition)));
  expect(textOf(condition)).toMatchInlineSnapshot(`
    "WITH ids[0] AS ids0, ids[1] AS ids1, refused
    CALL (ids0, ids1, refused) {
      WITH size(refused) = 0 AS isAsked WHERE isAsked
      CALL (ids0, ids1) {
        WITH size(ids1) <= size(ids0) AS isFewest WHERE isFewest
        MATCH (n4:ForumEdition)
        WHERE n4.id IN ids1
        MATCH (n4:ForumEdition)-[e5:EDITION_OF]->(n0)
        WITH DISTINCT n0 WHERE n0:Forum
        WITH n0 WHERE COUNT { MATCH (n0)-[e3:IN_SECTOR]->(n2:Sector) WHERE ((n2.id IN ids0)) } > 0
        RETURN n0
        UNION ALL
        WITH size(ids0) < size(ids1) AS isFewest WHERE isFewest
        MATCH (n8:Sector)
        WHERE n8.id IN ids0
        MATCH (n8:Sector)<-[e9:IN_SECTOR]-(n0)
        WITH DISTINCT n0 WHERE n0:Forum
        WITH n0 WHERE COUNT { MATCH (n0)<-[e7:EDITION_OF]-(n6:ForumEdition) WHERE ((n6.id IN ids1)) } > 0
        RETURN n0
      }
      WITH n0, n0.id AS k1 ORDER BY k1 LIMIT $p0
      RETURN n0, k1
      UNION ALL
      WITH size(refused) > 0 AS isRefused WHERE isRefused
      RETURN null AS n0, null AS k1
    "
  `);
});

test('a list compares what is looked up with ids that are given', () => {
  const ids = ['forum-edition:a', 'forum-edition:b'];
  const condition = and(sectorIs(foundBy(lookUpOf())), editionIs(byIds(ids)));
  expect(textOf(condition)).toContain('WITH $p3 <= size(ids0) AS isFewest WHERE isFewest');
  expect(composeList(listOf({ condition })).parameters).toMatchObject({ p3: 2 });
});

test('a list looks at a few ends only, and at none where its nodes are named themselves', () => {
  const ends = Array.from({ length: 9 }, () => sectorIs(foundBy(lookUpOf())));
  expect(textOf(and(...ends)).match(/isFewest WHERE/g)).toHaveLength(3);
  expect(textOf(and(...ends, foundBy(lookUpOf())))).not.toContain('isFewest');
});

test('each look-up has one variable, wherever it stands', () => {
  const lookUp = lookUpOf();
  const all = [foundBy(lookUp), sectorIs(foundBy(lookUp)), { kind: 'not', that: foundBy(lookUp) }];
  const { statement, lookUps } = composeList(listOf({ condition: and(...(all as Condition[])) }));
  expect(new Set(statement.text.match(/\bids\d+/g)).size).toBe(1);
  expect(lookUps).toEqual([lookUp]);
});

test('what is looked up is not part of the text', () => {
  const listFor = (phrase: string, ids: readonly string[] | null): string => {
    const search = { index: 'name-text', phrase, columns: ['entityId'], limit: 3 };
    return textOf(and(sectorIs(foundBy(lookUpOf({ search, ids }))), editionIs(byIds([phrase]))));
  };
  expect(listFor('a', null)).toBe(listFor('b', ['sector:b', 'sector:c']));
});
