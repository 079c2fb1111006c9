import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { ENGINES, reportMissingNeo4j, startOnEngine } from '../support/engines.js';
import { fixtureStatements, type FixtureStatement } from '../support/fixture-statements.js';
import type { TestServer } from '../support/test-server.js';
import { dataOfAll } from './api-answers.js';

reportMissingNeo4j();

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);
const SEED = Number(process.env.PROPERTY_SEED ?? 3);

const STATEMENTS = fixtureStatements('proof');

interface Filter {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
  readonly subjects?: readonly string[];
  readonly subject?: { readonly types: readonly string[] };
  readonly properties?: readonly string[];
  readonly documents?: readonly string[];
  readonly methods?: readonly string[];
  readonly ranks?: readonly string[];
  readonly flags?: readonly string[];
  readonly confidence?: { readonly min: number };
  readonly independent?: boolean;
}

/** The definitions of the schema, said once more without an engine. */
function meets(statement: FixtureStatement, filter: Filter): boolean {
  const { subject, property, document, method, confidence } = statement;
  const flags: readonly string[] = statement.flags ?? [];
  const isOf = (values: readonly string[] | undefined, value: string) =>
    values === undefined || values.includes(value);
  return (
    (filter.and ?? []).every((each) => meets(statement, each)) &&
    (filter.or === undefined || filter.or.some((each) => meets(statement, each))) &&
    (filter.not === undefined || !meets(statement, filter.not)) &&
    isOf(filter.subjects, subject) &&
    isOf(filter.subject?.types, subject.split(':')[0]?.toUpperCase() ?? '') &&
    isOf(filter.properties, property) &&
    isOf(filter.documents, document) &&
    isOf(filter.methods, method) &&
    isOf(filter.ranks, statement.rank ?? 'NORMAL') &&
    (filter.flags === undefined || filter.flags.some((flag) => flags.includes(flag))) &&
    confidence >= (filter.confidence?.min ?? 0) &&
    (filter.independent === undefined || filter.independent !== flags.includes('INTERESTED_PARTY'))
  );
}

/** Values that occur, so that filters often find something. */
function some(values: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom(...new Set(values)), { maxLength: 3 });
}

const plain: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ subjects: some(STATEMENTS.map(({ subject }) => subject)) }),
  fc.record({ subject: fc.record({ types: some(['ORGANISATION', 'PROJECT', 'PLACE', 'FORUM']) }) }),
  fc.record({ properties: some(STATEMENTS.map(({ property }) => property)) }),
  fc.record({ documents: some(STATEMENTS.map(({ document }) => document)) }),
  fc.record({ methods: some(['PRINTED', 'INFERRED', 'REFERENCE', 'CURATED']) }),
  fc.record({ ranks: some(['PREFERRED', 'NORMAL', 'DEPRECATED']) }),
  fc.record({ flags: some(['INTERESTED_PARTY', 'INTERNAL_CONFLICT', 'PLANNED']) }),
  fc.record({ confidence: fc.record({ min: fc.constantFrom(0, 0.5, 0.9, 1) }) }),
  fc.record({ independent: fc.boolean() }),
);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    plain,
    fc.record({ not: tie('filter') }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
  ),
}));

const QUERY = `query ($filter: StatementFilter, $orderBy: [StatementOrder!], $after: String) {
  statements(first: 40, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

describe(`statements on ${ENGINES.map(({ name }) => name).join(' and ')}`, () => {
  const servers: TestServer[] = [];
  beforeAll(async () => {
    for (const engine of ENGINES) servers.push(await startOnEngine(engine, 'proof'));
  }, 180_000);
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  const idsOf = async (variables: object): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { statements } = await dataOfAll(servers, QUERY, { ...variables, after });
      ids.push(...statements.nodes.map(({ id }: { id: string }) => id));
      after = statements.pageInfo.endCursor as string | null;
      if (statements.pageInfo.hasNextPage === true) continue;
      expect(ids).toHaveLength(statements.totalCount);
      return ids;
    }
  };

  test('any filter and any order of confidence give what the definitions say', async () => {
    const direction = fc.constantFrom('ASC', 'DESC');
    await fc.assert(
      fc.asyncProperty(filter, direction, async (asked, way) => {
        const sign = way === 'ASC' ? 1 : -1;
        const expected = STATEMENTS.filter((statement) => meets(statement, asked))
          .toSorted((one, other) => sign * (one.confidence - other.confidence))
          .map(({ id }) => id);
        const orderBy = [{ by: 'CONFIDENCE', direction: way }];
        expect(await idsOf({ filter: asked, orderBy })).toEqual(expected);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 300_000);

  test('stand by the name of their subject, then by their document, the newest first', async () => {
    const { statements } = await dataOfAll(
      servers,
      `{ statements(first: 100, filter: { methods: [PRINTED] }, orderBy: [{ by: SUBJECT_NAME }, { by: DOCUMENT_PUBLISHED_ON, direction: DESC }]) {
        nodes { subject { label(languages: ["en"]) { text } } document { publishedOn { earliest } } }
      } }`,
    );
    interface Shown {
      readonly subject: { readonly label: { readonly text: string } };
      readonly document: { readonly publishedOn: { readonly earliest: string } | null };
    }
    const keys = (statements.nodes as readonly Shown[]).map(({ subject, document }) => [
      subject.label.text,
      document.publishedOn?.earliest ?? '',
    ]);
    const compare = (one = '', other = '') => Number(one > other) - Number(one < other);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys).toEqual(
      keys.toSorted(
        ([name, day], [otherName, otherDay]) => compare(name, otherName) || compare(otherDay, day),
      ),
    );
  });
});
