import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, test } from '@jest/globals';

import { ERROR_CODES } from '../../src/graphql/errors.js';
import { projectRoot } from '../../src/project-root.js';

const CATALOGUE = readFileSync(join(projectRoot, 'docs/errors.md'), 'utf8');

/** Codes of Apollo Server for a protocol that the server does not offer. */
const NEVER = ['PERSISTED_QUERY_NOT_SUPPORTED'];

/** The names of limits that the sources give to `queryTooComplex` or to a rule. */
function limitsInSources(): readonly string[] {
  const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => file.endsWith('.ts') && !file.includes('__generated__'))
    .map((file) => readFileSync(join(projectRoot, 'src', file), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/(?:queryTooComplex|reject)\(\s*'([^']+)'/g)].map(([, name = '']) => name),
  );
}

describe('docs/errors.md', () => {
  const codes = [...Object.values(ERROR_CODES), ...Object.values(ApolloServerErrorCode)];

  test.each([...new Set<string>(codes)].filter((code) => !NEVER.includes(code)))(
    'has a chapter on %s',
    (code) => {
      expect(CATALOGUE).toContain(`\n### \`${code}\`\n`);
      expect(CATALOGUE).toContain(`| [\`${code}\`](#${code.toLowerCase()})`);
    },
  );

  test('has every limit that an operation can go over', () => {
    const limits = [...new Set(limitsInSources())];
    expect(limits).toEqual(expect.arrayContaining(['cost', 'depth', 'tokens']));
    expect(limits.filter((limit) => !CATALOGUE.includes(`| \`${limit}\` `))).toEqual([]);
  });
});
