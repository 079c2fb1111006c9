import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

describe('the reports', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('proof');
  });
  afterAll(() => server.close());

  const fieldOf = async (type: string, property: string, incoming = false) => {
    const { completeness } = await server.data(
      `{ completeness(type: ${type}) { entities fields {
        property incoming stated missing
        methods { method entities share }
        documents { document { id } entities }
      } } }`,
    );
    const fields = completeness.fields as { property: string; incoming: boolean }[];
    return {
      entities: completeness.entities as number,
      field: fields.find((field) => field.property === property && field.incoming === incoming),
    };
  };

  test('completeness counts who has a value and by what evidence', async () => {
    expect(await fieldOf('ORGANISATION', 'kind')).toEqual({
      entities: 4,
      field: {
        property: 'kind',
        incoming: false,
        stated: 2,
        missing: 2,
        methods: [
          { method: 'REFERENCE', entities: 0, share: 0 },
          { method: 'PRINTED', entities: 1, share: 0.5 },
          { method: 'CURATED', entities: 0, share: 0 },
          { method: 'INFERRED', entities: 1, share: 0.5 },
        ],
        documents: [
          { document: { id: 'document:new' }, entities: 1 },
          { document: { id: 'document:old' }, entities: 2 },
        ],
      },
    });
  });

  test('completeness leaves deprecated statements out', async () => {
    const { field } = await fieldOf('PROGRAMME', 'founded');
    expect(field).toMatchObject({ stated: 0, missing: 1, documents: [] });
  });

  test('completeness counts relationships from their other end as well', async () => {
    const { field } = await fieldOf('PROJECT', 'partyTo', true);
    expect(field).toMatchObject({
      stated: 1,
      missing: 0,
      documents: [{ document: { id: 'document:new' }, entities: 1 }],
    });
  });

  test('completeness of a type without entities is all zero', async () => {
    const { entities, field } = await fieldOf('SECTOR', 'broader');
    expect({ entities, field }).toMatchObject({ entities: 0, field: { stated: 0, missing: 0 } });
  });

  test('completeness is three statements, and two more for documents', async () => {
    const callsOf = async (below: string) => {
      server.store.clear();
      await server.data(`{ completeness(type: ORGANISATION) { fields { stated ${below} } } }`);
      return server.store.calls.toSorted();
    };
    const three = [
      'proof/count-entities-by-type',
      'proof/evidence-by-incoming-property',
      'proof/evidence-by-property',
    ];
    expect(await callsOf('')).toEqual(three);
    expect(await callsOf('documents { document { label { text } } }')).toEqual(
      ['Query.nodes', 'proof/documents-by-property', ...three].toSorted(),
    );
  });

  test('completeness refuses what is no type', async () => {
    const { errors } = await server.ask('{ completeness(type: NOTHING) { entities } }');
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  test('quality counts flags and problems by type, in three statements', async () => {
    server.store.clear();
    const { quality } = await server.data(
      '{ quality { statements flags { flag statements } types { type entities unsourced unquoted inferredOnly undated } } }',
    );
    expect(server.store.calls).toHaveLength(3);
    expect(quality.statements).toBe(35);
    const flags = quality.flags as { flag: string; statements: number }[];
    expect(flags).toHaveLength(10);
    expect(flags.filter(({ statements }) => statements > 0)).toEqual([
      { flag: 'AMBIGUOUS_CURRENCY', statements: 1 },
      { flag: 'INTERNAL_CONFLICT', statements: 1 },
      { flag: 'INTERESTED_PARTY', statements: 3 },
      { flag: 'PLANNED', statements: 1 },
    ]);
    const types = quality.types as { type: string; entities: number }[];
    expect(types).toHaveLength(18);
    expect(
      types.filter(({ type }) => ['ORGANISATION', 'PLACE', 'PROJECT', 'PROGRAMME'].includes(type)),
    ).toEqual([
      { type: 'ORGANISATION', entities: 4, unsourced: 1, unquoted: 2, inferredOnly: 1, undated: 3 },
      { type: 'PLACE', entities: 1, unsourced: 0, unquoted: 0, inferredOnly: 0, undated: null },
      { type: 'PROJECT', entities: 1, unsourced: 0, unquoted: 0, inferredOnly: 0, undated: 0 },
      { type: 'PROGRAMME', entities: 1, unsourced: 0, unquoted: 1, inferredOnly: 0, undated: 1 },
    ]);
  });
});
