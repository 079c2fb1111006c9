import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import type { NamedEntities } from '../../../src/graphql/filter/look-ups.js';
import { LookUps } from '../../../src/graphql/filter/look-ups.js';
import type { RecordingGraphStore } from '../../support/recording-graph-store.js';
import { recordGraphStore } from '../../support/recording-graph-store.js';

const NAMES = Array.from({ length: 1001 }, (_, index) => [
  `sector:s-${index}`,
  index === 0 ? 'few of many' : 'many',
]);

const CREATE = {
  name: 'test/create-sectors',
  text: `UNWIND $names AS name
    CREATE (:Sector {id: name[0]})
    CREATE (:Name {
      id: name[0] + '#1', entityId: name[0], entityType: 'Sector', text: name[1],
      language: 'en', script: 'Latn', kind: 'PREFERRED', searchText: ' ' + name[1] + ' '
    })`,
};
const LINK = {
  name: 'test/link-sectors',
  text: `MATCH (a:Sector {id: 'sector:s-7'}) MATCH (b:Sector {id: 'sector:s-0'})
    CREATE (a)-[:BROADER]->(b)`,
};

let inner: GraphStore;
let store: RecordingGraphStore;
beforeAll(async () => {
  inner = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  await inner.ensureSchema();
  await inner.write(async (transaction) => {
    await transaction.run(CREATE, { names: NAMES });
    await transaction.run(LINK, {});
  });
  store = recordGraphStore(inner);
});
afterAll(() => inner.close());

const TOO_MANY = {
  message: 'filter.name.text: more than 1000 names contain "many"; give more words.',
  extensions: { code: 'BAD_USER_INPUT', argument: 'filter.name.text' },
};

function sectors(text: string | null, rest: Partial<NamedEntities> = {}): NamedEntities {
  const name = text === null ? null : ({ text, match: 'WORDS' } as const);
  return { type: 'Sector', name, ids: null, scope: null, argument: 'filter.name.text', ...rest };
}

const isOneOf = (...values: readonly string[]) => ({ kind: 'in', property: 'id', values });

test('names and scopes that are asked for together are one read, each with its own answer', async () => {
  const lookUps = new LookUps(store, false);
  store.clear();
  const conditions = await Promise.all(
    [
      sectors('few'),
      sectors('Few, of', { scope: 'Sector' }),
      sectors(null, { ids: ['sector:s-0', 'sector:none'], scope: 'Sector' }),
      sectors('few', { ids: ['sector:s-7'], scope: 'Sector' }),
      sectors('nowhere'),
    ].map((named) => lookUps.condition(named)),
  );
  const within = isOneOf('sector:s-0', 'sector:s-7');
  expect(conditions).toEqual([isOneOf('sector:s-0'), within, within, isOneOf(), isOneOf()]);
  expect(store.calls).toEqual(['entity/entities-by-look-ups few few few of nowhere']);
});

test('too many names refuse all, with the first that has them', async () => {
  const lookUps = new LookUps(store, false);
  const asked = await Promise.allSettled([
    lookUps.condition(sectors('few')),
    lookUps.condition(sectors('many', { ids: ['sector:s-1'] })),
    lookUps.condition(sectors('many', { argument: 'filter.not.name.text' })),
  ]);
  for (const { status, ...rest } of asked) {
    expect(status).toBe('rejected');
    expect(rest).toMatchObject({ reason: TOO_MANY });
  }
});

test('ids alone, and no ids, are not looked up', async () => {
  const lookUps = new LookUps(store, true);
  store.clear();
  const given = sectors(null, { ids: ['sector:s-3'] });
  expect(await lookUps.condition(given)).toEqual(isOneOf('sector:s-3'));
  const none = sectors(null, { ids: [], scope: 'Sector' });
  expect(await lookUps.condition(none)).toEqual(isOneOf());
  expect(store.calls).toEqual([]);
});

test('a whole name is found first, and what lies in its entity after', async () => {
  const name = { text: 'Few of many', match: 'WHOLE' } as const;
  const named = sectors(null, { name, scope: 'Sector' });
  store.clear();
  const within = isOneOf('sector:s-0', 'sector:s-7');
  expect(await new LookUps(store, false).condition(named)).toEqual(within);
  expect(store.calls).toEqual(['search few of many', 'entity/entities-by-look-ups']);
});

test('what the statement is to look up is not read before', async () => {
  const lookUps = new LookUps(store, true);
  store.clear();
  const condition = await lookUps.condition(sectors('many', { scope: 'Sector' }));
  const search = { phrase: 'many', limit: 1001 };
  expect(condition).toMatchObject({ kind: 'found', property: 'id', lookUp: { search, ids: null } });
  expect(condition.kind === 'found' && condition.lookUp.tooMany()).toMatchObject(TOO_MANY);
  expect(store.calls).toEqual([]);
});
