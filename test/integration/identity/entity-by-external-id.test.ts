import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

const ONE =
  'query ($scheme: ExternalIdScheme!, $value: String!) { entityByExternalId(scheme: $scheme, value: $value) { id } }';
const MANY =
  'query ($ids: [ExternalIdInput!]!) { entitiesByExternalIds(ids: $ids) { id externalIds { scheme } } }';
const WIKIDATA = { scheme: 'WIKIDATA', value: 'Q2' };

describe('Query.entityByExternalId', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('every-type');
  });
  afterAll(() => server.close());

  test.each([
    ['WIKIDATA', 'q1', 'organisation:alpha'],
    ['LEI', '5493 001KJTIIGC8Y1R12', 'organisation:alpha'],
    ['ISO_3166_1_ALPHA_2', 'xa', 'place:alpha'],
  ])('finds %s %s', async (scheme, value, id) => {
    server.store.clear();
    expect(await server.data(ONE, { scheme, value })).toEqual({ entityByExternalId: { id } });
    expect(server.store.calls).toEqual(['identity/entities-by-external-ids', 'Query.nodes']);
  });

  test('is null where no entity has the identifier', async () => {
    expect(await server.data(ONE, { scheme: 'WIKIDATA', value: 'Q999' })).toEqual({
      entityByExternalId: null,
    });
  });

  test('refuses check digits that do not fit, without asking the graph', async () => {
    server.store.clear();
    const { data, errors } = await server.ask(ONE, {
      scheme: 'LEI',
      value: '5493001KJTIIGC8Y1R21',
    });
    expect(data).toEqual({ entityByExternalId: null });
    expect(errors).toMatchObject([
      {
        message:
          'entityByExternalId(value:): the check characters of this LEI do not fit the rest.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'entityByExternalId(value:)' },
      },
    ]);
    expect(server.store.calls).toEqual([]);
  });
});

describe('Query.entitiesByExternalIds', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('every-type');
  });
  afterAll(() => server.close());

  test('keeps order and repetitions, with an error for each that is no identifier', async () => {
    const ids = [WIKIDATA, { scheme: 'WIKIDATA', value: 'Q999' }, { scheme: 'LEI', value: 'x' }];
    const { data, errors } = await server.ask(MANY, { ids: [...ids, WIKIDATA] });
    const publisher = { id: 'publisher:alpha', externalIds: [{ scheme: 'WIKIDATA' }] };
    expect(data).toEqual({ entitiesByExternalIds: [publisher, null, null, publisher] });
    expect(errors).toMatchObject([
      {
        path: ['entitiesByExternalIds', 2],
        message: expect.stringMatching(/^entitiesByExternalIds\(ids:\)\[2\]\.value: not an/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test.each([1, 10, 100])('takes two statements for %d identifiers', async (size) => {
    server.store.clear();
    const ids = Array.from({ length: size }, (_, index) => ({
      scheme: 'WIKIDATA',
      value: `Q${index + 1}`,
    }));
    const { entitiesByExternalIds } = (await server.data(MANY, { ids })) as {
      entitiesByExternalIds: readonly unknown[];
    };
    expect(entitiesByExternalIds).toHaveLength(size);
    expect(server.store.calls).toEqual(['identity/entities-by-external-ids', 'Query.nodes']);
  });

  test('joins several look-ups of one request', async () => {
    server.store.clear();
    await server.data(`{
      a: entityByExternalId(scheme: WIKIDATA, value: "Q1") { id }
      b: entityByExternalId(scheme: WIKIDATA, value: "Q2") { id }
    }`);
    expect(server.store.calls).toEqual(['identity/entities-by-external-ids', 'Query.nodes']);
  });

  test('refuses 101 identifiers without asking the graph', async () => {
    server.store.clear();
    const { data, errors } = await server.ask(MANY, {
      ids: Array.from({ length: 101 }, () => WIKIDATA),
    });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'entitiesByExternalIds(ids:): may hold at most 100 identifiers, not 101.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'entitiesByExternalIds(ids:)' },
      },
    ]);
    expect(server.store.calls).toEqual([]);
  });
});
