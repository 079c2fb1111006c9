import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import {
  DICTIONARY_FILE,
  renderDataDictionary,
} from '../../../scripts/docs/render-data-dictionary.js';

test('docs/data-dictionary.md is what `npm run docs` writes', async () => {
  expect(readFileSync(DICTIONARY_FILE, 'utf8')).toBe(await renderDataDictionary());
});
