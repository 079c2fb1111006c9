import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { projectRoot } from '../../src/project-root.js';
import { readExamples } from '../support/schema.js';

const TEXT = readFileSync(join(projectRoot, 'docs/capabilities.md'), 'utf8');

/** The cells of every row of every table, the heads left out. */
const ROWS = TEXT.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|Offered)/.test(line))
  .map((line) => line.split('|').slice(1, -1));

const filesIn = (text: string, folder: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`(${folder}/[^\`]+\\.(?:ts|graphql))\``, 'g'))].map(
    ([, file = '']) => file,
  );

describe('docs/capabilities.md', () => {
  test('names every example', () => {
    const named = new Set(filesIn(TEXT, 'examples'));
    expect([...named].toSorted()).toEqual(
      readExamples().map(({ name }) => `examples/${name}.graphql`),
    );
  });

  test('names tests that exist', () => {
    const named = [...new Set(filesIn(TEXT, 'test'))];
    expect(named.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  test('has a test that guards each row', () => {
    expect(ROWS.length).toBeGreaterThan(40);
    for (const [offered, , tests = ''] of ROWS) {
      expect({
        offered,
        tests: filesIn(tests, 'test').length > 0 || tests.includes('the same'),
      }).toEqual({ offered, tests: true });
    }
  });

  test('is read by those who read the README', () => {
    expect(readFileSync(join(projectRoot, 'README.md'), 'utf8')).toContain('docs/capabilities.md');
  });
});
