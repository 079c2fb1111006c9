import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isEnumType, isObjectType } from 'graphql';

import { columnsFor } from '../../src/graphql/record-types.js';
import { columnsOfType } from '../../src/ontology/columns.js';
import {
  ENTITY_TYPES,
  idPrefix,
  labelsOf,
  type EntityType,
} from '../../src/ontology/entity-types.js';
import { propertiesOf } from '../../src/ontology/properties.js';
import { RELATIONS } from '../../src/ontology/relations.js';
import { VOCABULARIES } from '../../src/ontology/vocabularies.js';
import { statementFiles } from '../support/cypher-files.js';
import { fragments, schema } from '../support/schema.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the schema and the ontology', () => {
  test.each(ENTITY_TYPES)('have the same properties of %s', (type) => {
    const object = schema.getType(type);
    const fields = isObjectType(object) ? Object.keys(object.getFields()) : [];
    const properties = propertiesOf(type).map(({ name }) => name);
    expect(properties.filter((name) => !fields.includes(name))).toEqual([]);
  });

  test.each(Object.entries(VOCABULARIES))('have the same words of %s', (name, words) => {
    const vocabulary = schema.getType(name);
    const values = isEnumType(vocabulary) ? vocabulary.getValues() : [];
    expect(values.map((value) => value.name)).toEqual(words);
  });

  test('have the same types of entities', () => {
    const words = ENTITY_TYPES.map((type) => idPrefix(type).replaceAll('-', '_').toUpperCase());
    const type = schema.getType('EntityType');
    expect(isEnumType(type) ? type.getValues().map(({ name }) => name) : []).toEqual(words);
  });

  test('have the same types of relationships', () => {
    const words = [...new Set(RELATIONS.map(({ type }) => type)), 'MENTIONS'];
    const type = schema.getType('RelationshipType');
    expect(isEnumType(type) ? type.getValues().map(({ name }) => name) : []).toEqual(words);
  });

  test('have the same types of relationships in the steps of searches', () => {
    const types = [...new Set(RELATIONS.map(({ type }) => type))].toSorted();
    const lists = statementFiles().flatMap(({ content }) =>
      [...content.matchAll(/\[edge:([^\]]+)\]/g)].map(([, list = '']) => list.split(/\s*\|/)),
    );
    const long = lists.filter(({ length }) => length > types.length / 2);
    expect(long.length).toBeGreaterThan(4);
    for (const list of long) {
      expect(list.filter((type) => type !== 'MENTIONS')).toEqual(types);
    }
  });

  /** Here the type is known; names are labels once more, `datasets` is for the import, the others for filters. */
  const NOT_SERVED = /^(type|name|nameZh|nameVi|nameId|datasets)$|(Earliest|Latest)$/;
  const OF_EVENTS = /^status(Words|Dates)$/;

  test.each(ENTITY_TYPES)('use every stored column of %s', (type) => {
    const definition = schema.getType(type);
    const fields = isObjectType(definition) ? Object.keys(definition.getFields()) : [];
    const read = columnsFor(
      type,
      fields.map((field) => ({ type, field })),
    );
    const served = columnsOfType(type)
      .filter((column) => !NOT_SERVED.test(column))
      .filter((column) => fields.includes('statusEvents') || !OF_EVENTS.test(column));
    expect(read.toSorted()).toEqual(served.toSorted());
  });
});

/** A relationship type between two types with the entities that the fixture joins by it. */
const triples = RELATIONS.flatMap(({ type, from, to }) =>
  from.flatMap((subject) =>
    to.map((object) => ({
      name: `${subject} ${type} ${object}`,
      type,
      subject,
      object,
      subjectId: `${idPrefix(subject)}:alpha`,
      objectId: `${idPrefix(object)}:${subject === object ? 'beta' : 'alpha'}`,
    })),
  ),
);

describe('a relationship', () => {
  let server: TestServer;
  /** By entity id: relationship types with the ids of the entities that fields of it lead to. */
  const reached = new Map<string, Set<string>>();

  beforeAll(async () => {
    server = await startTestServer('every-type', { maxAliases: 200, maxTokens: 10_000 });
    for (const type of ENTITY_TYPES) {
      for (const letter of ['alpha', 'beta']) await follow(type, `${idPrefix(type)}:${letter}`);
    }
  }, 30_000);
  afterAll(() => server.close());

  /** Asks an entity for all that its fields lead to. */
  const follow = async (type: EntityType, id: string): Promise<void> => {
    const own = fragments.filter(
      ({ parent, node }) =>
        [type, ...labelsOf(type), 'Entity'].includes(parent) &&
        !['Name', 'ExternalId', 'Statement'].includes(node),
    );
    const object = schema.getType(type);
    const fields = isObjectType(object) ? object.getFields() : {};
    const selected = own.map(({ field }) =>
      String(fields[field]?.type).includes('Connection')
        ? `${field}(first: 100) { nodes { id } }`
        : `${field} { id }`,
    );
    const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selected.join(' ')} } } }`;
    const { node } = (await server.data(query, { id })) as { node: Record<string, unknown> };
    const found = own.flatMap(({ field, match }) => {
      const ids = [...JSON.stringify(node[field]).matchAll(/"id":"([^"]+)"/g)].map(
        ([, other]) => other,
      );
      const types = [...match.matchAll(/:([A-Z_]+)\b/g)].map(([, name]) => name);
      return types.flatMap((name) => ids.map((other) => `${name} ${other}`));
    });
    reached.set(id, new Set(found));
  };

  test.each(triples)('$name can be read from its subject', ({ type, subjectId, objectId }) => {
    expect(reached.get(subjectId)).toContain(`${type} ${objectId}`);
  });

  test.each(triples)('$name can be read from its object', ({ type, subjectId, objectId }) => {
    expect(reached.get(objectId)).toContain(`${type} ${subjectId}`);
  });
});
