import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { typeOfId } from '../../src/ontology/entity-types.js';

/** A statement of a made data set; what is not given is that of a reference. */
export interface MadeStatement {
  readonly subject: string;
  readonly property: string;
  readonly value?: unknown;
  readonly object?: string;
  readonly role?: string;
  readonly validity?: string;
}

/** A data set in a folder of its own for tests that need many entities. */
export interface MadeDataset {
  readonly folder: string;
  remove(): void;
}

/** Writes a data set with these entities and statements. */
export function makeDataset(
  ids: readonly string[],
  statements: readonly MadeStatement[],
): MadeDataset {
  const folder = mkdtempSync(join(tmpdir(), 'data-set-'));
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
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function toJsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
