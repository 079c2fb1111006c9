import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { withVocabulary } from '../../../src/graphql/name-vocabulary.js';
import type { RecordingGraphStore } from '../../support/recording-graph-store.js';
import { recordGraphStore } from '../../support/recording-graph-store.js';

const NAME = {
  name: 'test/create-name',
  text: `MERGE (meta:Meta {id: 'graph'}) SET meta.dataVersion = $version
    CREATE (:Name {id: $word, searchText: ' ' + $word + ' '})`,
};
const NOTE = { name: 'test/create-note', text: "CREATE (:Note {id: 'a'})" };
const WORK = { name: 'the work', text: 'RETURN 1 AS one' };

let inner: GraphStore;
let store: RecordingGraphStore;
beforeAll(async () => {
  inner = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  store = recordGraphStore(inner);
  await name('lotus', 'version 1');
});
afterAll(() => inner.close());
beforeEach(async () => {
  await words();
  store.clear();
});

function name(word: string, version: string): Promise<unknown> {
  return inner.write((transaction) => transaction.run(NAME, { word, version }));
}

/** What is known of two words by work that reads the graph once. */
function words(during: () => Promise<unknown> = () => Promise.resolve()) {
  return withVocabulary(store, async (vocabulary) => {
    await during();
    await store.read(WORK, {});
    return ['lotus', 'delta'].filter((word) => vocabulary.has(word));
  });
}

test('asks for no version while nobody writes', async () => {
  expect(await words()).toEqual(['lotus']);
  expect(store.calls).toEqual(['the work']);
});

test('asks for the version once after a write, and keeps the vocabulary of the same one', async () => {
  await inner.write((transaction) => transaction.run(NOTE, {}));
  expect(await words()).toEqual(['lotus']);
  expect(store.calls).toEqual(['the work', 'import/graph-state']);
  store.clear();
  await words();
  expect(store.calls).toEqual(['the work']);
});

test('does the work again with the vocabulary of another version', async () => {
  expect(await words(once(() => name('delta', 'version 2')))).toEqual(['lotus', 'delta']);
  expect(store.calls).toEqual(['the work', 'import/graph-state', 'entity/name-words', 'the work']);
});

function once(work: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | undefined;
  return () => (done ??= work());
}
