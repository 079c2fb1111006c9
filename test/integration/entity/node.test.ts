import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ENTITY_TYPES, idPrefix } from '../../../src/ontology/entity-types.js';
import { fixtureStatements } from '../../support/fixture-statements.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

describe('Query.node', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('every-type');
  });
  afterAll(() => server.close());

  test.each(ENTITY_TYPES)('finds an entity of type %s by its id', async (type) => {
    const id = `${idPrefix(type)}:alpha`;
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id ... on Entity { label { text } } } }';
    const text = `Alpha ${idPrefix(type).replaceAll('-', ' ')}`;
    expect(await server.data(query, { id })).toEqual({
      node: { __typename: type, id, label: { text } },
    });
  });

  test('finds a statement by its id', async () => {
    const statement = fixtureStatements('every-type').find(
      ({ property, subject }) => property === 'broader' && subject === 'sector:alpha',
    );
    const query = `query ($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Statement { property text subject { id } object { id } document { id } quote confidence rank }
      }
    }`;
    expect(await server.data(query, { id: statement?.id })).toEqual({
      node: {
        __typename: 'Statement',
        id: statement?.id,
        property: 'broader',
        text: 'sector:beta',
        subject: { id: 'sector:alpha' },
        object: { id: 'sector:beta' },
        document: { id: 'document:alpha' },
        quote: 'sector broader sector',
        confidence: 0.9,
        rank: 'NORMAL',
      },
    });
  });

  test.each(['place:nowhere', 'statement:0', 'Place:alpha', '', "'; MATCH (n) DETACH DELETE n"])(
    'is null for %p, which does not exist',
    async (id) => {
      const query = 'query ($id: ID!) { node(id: $id) { id } }';
      expect(await server.data(query, { id })).toEqual({ node: null });
    },
  );

  test('answers 25 aliases with one statement', async () => {
    const ids = ENTITY_TYPES.map((type) => `${idPrefix(type)}:alpha`);
    const aliases = Array.from({ length: 25 }, (_, index) => [
      `n${index}`,
      ids[index % ids.length],
    ]);
    server.store.clear();
    const data: unknown = await server.data(
      `{ ${aliases.map(([alias, id]) => `${alias}: node(id: "${id}") { id }`).join('\n')} }`,
    );
    expect(data).toEqual(Object.fromEntries(aliases.map(([alias, id]) => [alias, { id }])));
    expect(server.store.calls).toEqual(['Query.nodes']);
  });

  test('answers entities and statements, and different selections, with one statement each', async () => {
    server.store.clear();
    await server.data(`{
      a: node(id: "place:alpha") { id }
      b: node(id: "statement:x") { id }
      c: node(id: "place:beta") { ... on Place { kind } }
    }`);
    expect(server.store.calls).toEqual(['Query.nodes', 'Query.nodes', 'Query.nodes']);
  });
});
