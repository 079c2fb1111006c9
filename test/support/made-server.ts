import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { typeOfId } from '../../src/ontology/entity-types.js';
import type { AppOptions } from '../../src/server/app.js';
import { loadFolder, serve, type TestServer } from './test-server.js';

/** A statement of a made data set; what is not given is that of a reference. */
export interface MadeStatement {
  readonly subject: string;
  readonly property: string;
  readonly value?: unknown;
  readonly object?: string;
  readonly role?: string;
  readonly validity?: string;
}

/** A fresh store in memory with these entities and statements, for tests that need many. */
export async function startMadeServer(
  ids: readonly string[],
  statements: readonly MadeStatement[],
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'data-set-'));
  try {
    writeMadeDataSet(folder, ids, statements);
    const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadFolder(store, folder);
    return await serve(store, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeMadeDataSet(
  folder: string,
  ids: readonly string[],
  statements: readonly MadeStatement[],
): void {
  const entities = ['document:made', ...ids].map((id) => ({ id, type: typeOfId(id) }));
  const lines = statements.map((statement) => ({
    ...statement,
    quote: null,
    locator: null,
    confidence: 1,
    method: 'REFERENCE',
  }));
  const source = { document: 'document:made', statements: 'statements.jsonl', language: 'en' };
  const unknown = {
    publishedOn: null,
    url: null,
    retrievedOn: null,
    sha256: null,
    characters: null,
  };
  const manifest = {
    dataset: 'made',
    title: 'Made for a test',
    licence: 'Apache-2.0',
    entities: ['entities.jsonl'],
    sources: [{ ...source, ...unknown }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'entities.jsonl'), toJsonLines(entities));
  writeFileSync(join(folder, 'statements.jsonl'), toJsonLines(lines));
}

function toJsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
