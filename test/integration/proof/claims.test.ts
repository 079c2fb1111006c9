import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startMadeServer } from '../../support/made-server.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const QUERY = `query ($entity: ID!, $properties: [String!]) {
  claims(entity: $entity, properties: $properties) {
    property state rule reason conflict
    values { text served independent statements { document { id } } }
  }
}`;

interface ShownClaim {
  readonly property: string;
  readonly state: string;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly conflict: string | null;
  readonly values: readonly {
    readonly text: string;
    readonly served: boolean;
    readonly independent: boolean;
    readonly statements: readonly { readonly document: { readonly id: string } }[];
  }[];
}

describe('Query.claims', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('proof');
  });
  afterAll(() => server.close());

  const claimsOf = async (
    entity: string,
    properties?: readonly string[],
  ): Promise<readonly ShownClaim[]> => {
    const data = (await server.data(QUERY, { entity, properties })) as { claims: ShownClaim[] };
    return data.claims;
  };
  const claimOf = async (entity: string, property: string): Promise<ShownClaim | undefined> =>
    (await claimsOf(entity, [property]))[0];

  test('puts all values of a property side by side, the one that is shown first', async () => {
    expect(await claimOf('project:quay', 'contractValue')).toEqual({
      property: 'contractValue',
      state: 'STATED',
      rule: 'CONFIDENCE',
      reason: 'Its strongest statement has a confidence of 0.95, that of the next value 0.8.',
      conflict: 'DIFFERENT_VALUES',
      values: [
        {
          text: '5 million dollars',
          served: true,
          independent: true,
          statements: [{ document: { id: 'document:old' } }],
        },
        {
          text: '6 million dollars',
          served: false,
          independent: false,
          statements: [{ document: { id: 'document:new' } }],
        },
      ],
    });
  });

  test.each([
    ['project:quay', 'period', 'PREFERRED', 'DIFFERENT_VALUES', ['2024'], ['2025']],
    ['project:quay', 'investment', 'UNDISPUTED', null, ['1 tỷ đồng'], []],
    ['project:quay', 'status', 'ALL_EVENTS', null, ['SIGNED 2024-05', 'PLANNED 2025'], []],
    ['project:quay', 'aims', 'ALL_SHOWN', null, ['Một cầu cảng', 'More berths'], []],
    ['organisation:harbour', 'founded', 'NEWEST', 'DIFFERENT_VALUES', ['2018'], ['2019']],
    [
      'organisation:harbour',
      'url',
      'METHOD',
      'DIFFERENT_VALUES',
      ['https://register.example/'],
      ['https://old.example/'],
    ],
    ['organisation:harbour', 'partyTo', 'ALL_SHOWN', null, ['project:quay'], []],
    ['forum:talks', 'founded', 'NOT_DEPRECATED', 'DIFFERENT_VALUES', ['2001'], ['1999']],
    ['forum:talks', 'interval', 'UNDISPUTED', 'SELF_CONTRADICTION', ['yearly'], []],
    ['programme:closed', 'founded', 'WITHHELD', null, [], ['2000']],
  ])('says of %s that its %s is shown by %s', async (entity, property, rule, conflict, on, off) => {
    const claim = await claimOf(entity, property);
    const texts = (served: boolean) =>
      claim?.values.filter((value) => value.served === served).map(({ text }) => text);
    expect({ ...claim, values: [texts(true), texts(false)] }).toEqual({
      property,
      state: 'STATED',
      rule,
      conflict,
      reason: expect.stringMatching(/^[A-Z].*\.$/),
      values: [on, off],
    });
  });

  test('shows by the statement id what nothing else tells apart, as the entity does', async () => {
    const claim = await claimOf('place:bay', 'kind');
    const { node } = await server.data('{ node(id: "place:bay") { ... on Place { kind } } }');
    expect(claim).toMatchObject({ rule: 'ID', conflict: 'DIFFERENT_VALUES' });
    expect(claim?.values.map(({ text, served }) => [text, served])).toEqual([
      [node.kind, true],
      [node.kind === 'PORT' ? 'CITY' : 'PORT', false],
    ]);
  });

  test('joins what sources say in other words, and knows who is independent', async () => {
    const claim = await claimOf('project:quay', 'investment');
    expect(claim?.values).toEqual([
      {
        text: '1 tỷ đồng',
        served: true,
        independent: true,
        statements: [{ document: { id: 'document:old' } }, { document: { id: 'document:new' } }],
      },
    ]);
  });

  test('tells what nobody states from what does not apply', async () => {
    const none = { values: [], rule: null, reason: null, conflict: null };
    expect(await claimsOf('organisation:mute', ['founded', 'ordinal', 'founded'])).toEqual([
      { property: 'founded', state: 'NOT_STATED', ...none },
      { property: 'ordinal', state: 'NOT_APPLICABLE', ...none },
      { property: 'founded', state: 'NOT_STATED', ...none },
    ]);
  });

  test('reports every property that is stated where none is named', async () => {
    const claims = await claimsOf('organisation:harbour');
    expect(claims.map(({ property }) => property)).toEqual([
      'name',
      'kind',
      'founded',
      'url',
      'locatedIn',
      'partyTo',
    ]);
    expect(await claimsOf('organisation:mute')).toEqual([]);
  });

  test('is null where there is no such entity', async () => {
    expect(await claimsOf('organisation:nobody')).toBeNull();
  });

  test('is one statement, and one more for all statements with what is selected of them', async () => {
    server.store.clear();
    await server.data('{ claims(entity: "project:quay") { property values { text } } }');
    expect(server.store.calls).toEqual(['proof/claim-statements-by-entity-ids']);
    server.store.clear();
    await server.data(`{ claims(entity: "project:quay") { values { statements {
      quote language confidence method interestedParty locator { start }
      document { publishedBy { nodes { id } } } publishers { kind } claimant { id label { text } }
    } } } }`);
    expect(server.store.calls).toEqual(['proof/claim-statements-by-entity-ids', 'Query.nodes']);
  });

  test('refuses more statements than it takes, and takes a part of them', async () => {
    const names = Array.from({ length: 500 }, (_, index) => ({
      subject: 'place:many',
      property: 'name',
      value: { text: `Name ${index}`, language: 'en', kind: 'SHORT' },
    }));
    const kind = { subject: 'place:many', property: 'kind', value: 'CITY' };
    const many = await startMadeServer(['place:many'], [...names, kind]);
    const variables = { entity: 'place:many' };
    const { errors } = await many.ask(QUERY, variables);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'QUERY_TOO_COMPLEX', limit: 'statements of claims', maximum: 500 },
    ]);
    many.store.clear();
    const { claims } = await many.data(QUERY, { ...variables, properties: ['name'] });
    expect(claims[0].values).toHaveLength(500);
    expect(many.store.calls).toEqual(['proof/claim-statements-by-entity-ids', 'Query.nodes']);
    await many.close();
  });

  test.each([
    [
      'an unknown property',
      ['nothing'],
      /^claims\(properties:\): "nothing" is no property\. Allowed: administers, /,
    ],
    [
      'too many properties',
      Array<string>(101).fill('kind'),
      /^claims\(properties:\): may hold at most 100 values, not 101\./,
    ],
  ])('refuses %s', async (_name, properties, message) => {
    server.store.clear();
    const { errors } = await server.ask(QUERY, { entity: 'place:bay', properties });
    expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([
      [expect.stringMatching(message), 'BAD_USER_INPUT'],
    ]);
    expect(server.store.calls).toEqual([]);
  });
});
