import { describe, expect, test } from '@jest/globals';

import { loadSchemaStatements } from '../../../src/graph/adapters/neo4j/neo4j-schema.js';
import {
  INDEXES,
  LOCK_KEY,
  ORDERED_INDEXES,
  TEXT_INDEXES,
  UNIQUE_KEYS,
  indexName,
  orderedIndexName,
  textIndexNamed,
} from '../../../src/graph/schema.js';

describe('the schema files of Neo4j', () => {
  test('say what schema.ts says', () => {
    const keys = [...UNIQUE_KEYS, LOCK_KEY].map(
      (key) =>
        `CREATE CONSTRAINT ${indexName(key)} IF NOT EXISTS FOR (n:${key.label}) REQUIRE n.${key.property} IS UNIQUE`,
    );
    const indexes = INDEXES.map(
      (key) =>
        `CREATE INDEX ${indexName(key)} IF NOT EXISTS FOR (n:${key.label}) ON (n.${key.property})`,
    );
    const orderedIndexes = ORDERED_INDEXES.map(
      (index) =>
        `CREATE INDEX ${orderedIndexName(index)} IF NOT EXISTS FOR (n:${index.label}) ON (${index.properties.map((property) => `n.${property}`).join(', ')})`,
    );
    const textIndexes = TEXT_INDEXES.map(
      ({ name, label, property }) =>
        `CREATE FULLTEXT INDEX \`${name}\` IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}]\n` +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    );
    expect(loadSchemaStatements().map(({ text }) => text)).toEqual([
      ...keys,
      ...indexes,
      ...orderedIndexes,
      ...textIndexes,
      'CALL db.awaitIndexes(300)',
    ]);
  });
});

describe('indexName', () => {
  test('is in snake case', () => {
    expect(indexName({ label: 'ForumEdition', property: 'entityId' })).toBe(
      'forum_edition_entity_id',
    );
  });

  test('differs for every key and index', () => {
    const names = [
      ...[...UNIQUE_KEYS, LOCK_KEY, ...INDEXES].map(indexName),
      ...ORDERED_INDEXES.map(orderedIndexName),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

test('an unknown text index is refused by name', () => {
  expect(() => textIndexNamed('no-such')).toThrow(
    new RangeError('No text index is named "no-such"'),
  );
});
