import { describe, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import { execute, getIntrospectionQuery, Kind, parse } from 'graphql';

import { Executor } from '../../../src/execution/executor.js';

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { self: Item, need: Item! }
    interface Thing { name: String, again: Thing }
    type Item implements Thing {
      name: String
      title: String!
      echo(text: String = "none", number: Int!): String
      place: String
      words: [String]
      sure: [String!]
      again: Thing
      child: Item
      need: Item!
      items: [Item]
      needs: [Item]!
      things: [Thing]
      surely: [Item!]
    }
    type Other implements Thing { name: String, again: Thing, size: Int }
    scalar Broken
  `,
  resolvers: {
    Thing: { __resolveType: (thing: { type?: string }) => thing.type ?? 'Item' },
    Item: {
      echo: (_item, given: object, context: object) => JSON.stringify([given, context]),
      place: (_item, _given, _context, { path, fieldName, parentType, fieldNodes }) =>
        JSON.stringify([path, fieldName, parentType.name, fieldNodes.length]),
    },
  },
});

const executor = new Executor(schema);

/** A query as the executor takes it. */
function requestOf(query: string, root: object, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const [operation] = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition] : [],
  );
  if (operation === undefined) throw new Error('No operation');
  return { document, operation, variables, context: { of: 'the request' }, root };
}

async function both(
  query: string,
  root: object = {},
  variables: Record<string, unknown> = {},
): Promise<readonly [ExecutionResult, ExecutionResult]> {
  const request = requestOf(query, root, variables);
  const ours = await executor.execute(request);
  const theirs = await execute({
    schema,
    document: request.document,
    rootValue: root,
    variableValues: variables,
    contextValue: request.context,
  });
  return [plain(ours), plain(theirs)];
}

/** As it goes over the wire, errors in an order of their own: they come as they happen. */
function plain({ data, errors }: ExecutionResult): ExecutionResult {
  const written = JSON.parse(JSON.stringify({ data, errors: errors ?? [] }));
  const key = (error: object) => JSON.stringify(error);
  written.errors.sort((a: object, b: object) => (key(a) < key(b) ? -1 : 1));
  return written;
}

const ITEM = { name: 'a', title: 'b', words: ['x', null], sure: ['y'] };
const TREE = {
  ...ITEM,
  child: ITEM,
  items: [ITEM, null],
  things: [ITEM, { type: 'Other', size: 1 }],
};

const CASES: Readonly<Record<string, readonly [string, object?, Record<string, unknown>?]>> = {
  'a tree': [
    '{ self { name title words sure child { name } items { title } things { name __typename } } }',
    { self: TREE },
  ],
  'aliases, fragments and the same field twice': [
    `{ self { a: child { name } child { name } ...F child { title } ... on Thing { name } ... { title } } }
     fragment F on Item { b: child { title ...G } ...G } fragment G on Item { words }`,
    { self: TREE },
  ],
  'fields of other types': [
    '{ self { things { ... on Other { size } ... on Item { title } again { name } } } }',
    { self: TREE },
  ],
  'conditions on variables': [
    `query ($yes: Boolean!, $no: Boolean = false) {
       self { name @include(if: $yes) title @skip(if: $yes) ... @include(if: $no) { words } }
     }`,
    { self: TREE },
    { yes: true },
  ],
  'a condition that is null': [
    'query ($if: Boolean = true) { self { name child @include(if: $if) { name } } }',
    { self: TREE },
    { if: null },
  ],
  'a condition of a root field that is null': [
    'query ($if: Boolean = true) { self @skip(if: $if) { name } need { name } }',
    { self: TREE, need: ITEM },
    { if: null },
  ],
  arguments: [
    'query ($n: Int!, $t: String) { self { echo(number: 1) a: echo(number: $n, text: $t) b: echo(number: 2, text: null) } }',
    { self: ITEM },
    { n: 3 },
  ],
  'a variable that an argument needs and that is null': [
    'query ($n: Int = 1) { self { name echo(number: $n) } }',
    { self: ITEM },
    { n: null },
  ],
  'wrong variables': [
    'query ($n: Int!, $t: String) { self { echo(number: $n, text: $t) } }',
    {},
    { t: 1 },
  ],
  'where a resolver is': [
    '{ self { items { place } a: place ...F } } fragment F on Item { a: place }',
    { self: TREE },
  ],
  'a name that objects have': ['{ self { __proto__: name toString: title } }', { self: ITEM }],
  methods: ['{ self { name title } }', { self: { name: () => 'm', title: async () => 'n' } }],
  'a value of no such type': [
    '{ self { words things { name } name } }',
    { self: { things: [{ type: 'Nothing' }] } },
  ],
  'an error as a value': [
    '{ self { name title } }',
    { self: { name: new Error('n'), title: 't' } },
  ],
  'what cannot be null': ['{ need { title } }', { need: { title: null } }],
  introspection: [getIntrospectionQuery()],
  'one type of the schema': ['{ __typename __type(name: "Item") { name fields { name } } }'],
};

describe('the executor', () => {
  test.each(Object.entries(CASES))('answers as GraphQL.js does: %s', async (name, question) => {
    for (let time = 0; time < 2; time++) {
      const [ours, theirs] = await both(...question);
      if (name === 'a value of no such type') {
        expect(ours.data).toEqual(theirs.data);
        expect(ours.errors).toHaveLength(theirs.errors?.length ?? 0);
      } else expect(ours).toEqual(theirs);
    }
  });

  test('waits for all items where one fails', async () => {
    const late = { title: async () => Promise.reject(new Error('late')) };
    const root = { self: { name: 'a', surely: [late, null] } };
    const request = requestOf('{ self { name surely { title } } }', root);
    const { data, errors } = await executor.execute(request);
    expect(data).toEqual({ self: { name: 'a', surely: null } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['self.surely.1']);
  });

  test('prepares an operation for each set of conditions', async () => {
    const query = 'query ($on: Boolean!) { self { name @include(if: $on) title } }';
    const request = requestOf(query, { self: ITEM });
    const ask = (on: boolean) => executor.execute({ ...request, variables: { on } });
    expect(await ask(true)).toEqual({ data: { self: { name: 'a', title: 'b' } } });
    expect(await ask(false)).toEqual({ data: { self: { title: 'b' } } });
    expect(await ask(true)).toEqual({ data: { self: { name: 'a', title: 'b' } } });
  });

  // NOTE: GraphQL.js itself leaves a rejection unheard where an item that cannot be null fails at
  // once and another later, so items that cannot be null are words here.
  const leaf = outcome(fc.constantFrom('text', null, 7));
  const list = (each: fc.Arbitrary<unknown>) => outcome(fc.array(outcome(each), { maxLength: 2 }));
  const itemOf = (depth: number): fc.Arbitrary<unknown> => {
    const words = fc.constantFrom('text', null);
    const sure = outcome(fc.array(words, { maxLength: 2 }));
    const own = { name: leaf, title: leaf, words: list(leaf), sure };
    const type = fc.constantFrom('Item', 'Item', 'Other');
    if (depth === 0) return fc.record({ type, ...own }, { requiredKeys: ['type'] });
    const below = fc.oneof(fc.constant(null), itemOf(depth - 1), itemOf(depth - 1));
    const more = { items: list(below), needs: list(below), things: list(below) };
    return fc.record(
      { type, ...own, child: outcome(below), need: outcome(below), ...more },
      { requiredKeys: ['type'] },
    );
  };
  const item = itemOf(2);

  test('answers random trees with errors and promises as GraphQL.js does', async () => {
    const query = `
      query { self { ...F child { ...F need { ...F } } items { ...F needs { ...F } } things { name ... on Item { ...F need { title } } } } need { ...F } }
      fragment F on Item { name title words sure }`;
    await fc.assert(
      fc.asyncProperty(fc.record({ self: outcome(item), need: outcome(item) }), async (world) => {
        const [ours, theirs] = await both(query, world);
        expect(ours.data).toEqual(theirs.data);
        expect(ours.errors?.length === 0).toBe(theirs.errors?.length === 0);
        if (!JSON.stringify(ours.data).includes('null')) expect(ours).toEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });
});

/** What a resolver can come to: a value or an error, at once or later. */
function outcome<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const failure = fc.constant(() => {
    throw new Error('wrong');
  });
  return fc.oneof(
    { weight: 12, arbitrary: value },
    { weight: 4, arbitrary: value.map((each) => async () => each) },
    { weight: 1, arbitrary: failure },
    {
      weight: 1,
      arbitrary: fc.constant(async () => {
        throw new Error('wrong later');
      }),
    },
  );
}
