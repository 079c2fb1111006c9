import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { foldWords } from '../../../src/names/fold.js';
import { tokensOf } from '../../../src/names/tokens.js';
import { projectRoot } from '../../../src/project-root.js';

const placesOf = (text: string) =>
  tokensOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]);

/** Every name in the base data. */
function names(): readonly string[] {
  const folder = join(projectRoot, 'data', 'statements');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"name"'))
      .map((line) => JSON.parse(line) as { property: string; value: { text: string } })
      .filter(({ property }) => property === 'name')
      .map(({ value }) => value.text),
  );
}

describe('the tokens of a text', () => {
  test('are its folded words with their places', () => {
    expect(placesOf('Khu (Tiền Hải) 前海AI')).toEqual([
      ['khu', 'Khu'],
      ['tien', 'Tiền'],
      ['hai', 'Hải'],
      ['前', '前'],
      ['海', '海'],
      ['ai', 'AI'],
    ]);
  });

  test('have places in UTF-16 code units', () => {
    expect(tokensOf('😀 Qianhai')).toEqual([{ word: 'qianhai', start: 3, end: 10 }]);
    expect(tokensOf('𠮷a')).toEqual([
      { word: '𠮷', start: 0, end: 2 },
      { word: 'a', start: 2, end: 3 },
    ]);
  });

  test('have decomposed letters and what is not seen in their places', () => {
    expect(placesOf('Ha\u0309i qian\u00ADhai')).toEqual([
      ['hai', 'Ha\u0309i'],
      ['qianhai', 'qian\u00ADhai'],
    ]);
  });

  test('have the whole text for their place where a symbol stands for a word', () => {
    expect(placesOf('㈱ Qianhai')).toEqual([
      ['株', '㈱ Qianhai'],
      ['qianhai', '㈱ Qianhai'],
    ]);
  });

  test('of every name in the base data fold to the words at their places', () => {
    const wrong = names().filter((name) =>
      tokensOf(name).some(({ word, start, end }) => foldWords(name.slice(start, end)) !== word),
    );
    expect(wrong).toEqual([]);
  });
});
