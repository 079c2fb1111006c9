import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

import { projectRoot } from '../../src/project-root.js';
import { schema } from '../support/schema.js';

const SNAPSHOT = readFileSync(join(projectRoot, 'schema/__snapshot__/schema.graphql'), 'utf8');

describe('the published schema', () => {
  test('is the one that the server serves', () => {
    const published = printSchema(lexicographicSortSchema(buildSchema(SNAPSHOT)));
    expect(published.split('\n')).toEqual(printSchema(lexicographicSortSchema(schema)).split('\n'));
  });

  test('is below 250 kB', () => {
    expect(Buffer.byteLength(SNAPSHOT)).toBeLessThan(250_000);
  });
});
