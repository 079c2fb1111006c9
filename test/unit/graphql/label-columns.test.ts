import { describe, expect, test } from '@jest/globals';

import { ALL_LABELS, isCovered, labelColumns } from '../../../src/graphql/label-columns.js';
import { projectEntity } from '../../../src/import/projection/project-entity.js';
import { chooseLabel } from '../../../src/names/label.js';
import { storedStatement } from '../../support/stored-statement.js';

describe('the text of a label', () => {
  test.each([
    [[], ['name']],
    [['en'], ['name']],
    [['en', 'zh', 'vi'], ['name']],
    [['vi'], ['nameVi|name']],
    [['zh', 'en'], ['nameZh|name']],
    [['id', 'vi', 'en'], ['nameId|nameVi|name']],
    [['en', 'vi'], ALL_LABELS],
    [['fr'], ALL_LABELS],
    [['vi', 'fr'], ALL_LABELS],
    [['en', 'zh', 'vi', 'id', 'fr'], ALL_LABELS],
    [['zh-Hant'], ALL_LABELS],
  ])('for %j is in %j', (languages, columns) => {
    expect(labelColumns(languages)).toEqual(columns);
  });

  test('is the label that is chosen of all names', () => {
    const tags = ['en', 'en-GB', 'id', 'mul', 'th', 'vi', 'zh', 'zh-Hant', 'zh-Latn'];
    const wanted = ['en', 'zh', 'vi', 'id'];
    const readers = [[], ...chains(wanted)].filter((each) => labelColumns(each) !== ALL_LABELS);
    expect(readers.length).toBeGreaterThan(20);
    for (const languages of subsets(tags)) {
      const names = languages.map(nameIn);
      const entity = { id: 'place:x', type: 'Place' as const, datasets: ['test'] };
      const { properties } = projectEntity(entity, names);
      for (const reader of readers) {
        const [column = ''] = labelColumns(reader);
        const read = column.split('|').map((property) => properties[property]);
        const [label, text] = [properties.labelLanguages, properties.labelTexts] as string[][];
        expect([languages, reader, read.find((value) => value !== undefined)]).toEqual([
          languages,
          reader,
          chooseLabel('place:x', label ?? [], text ?? [], reader).text,
        ]);
      }
    }
  });

  test('is known where all labels are', () => {
    const has = (columns: readonly string[]) => (column: string) => columns.includes(column);
    expect(isCovered('nameVi|name', has(ALL_LABELS))).toBe(true);
    expect(isCovered('name', has(ALL_LABELS))).toBe(true);
    expect(isCovered('name', has(['name']))).toBe(true);
    expect(isCovered('nameVi|name', has(['name']))).toBe(false);
    expect(isCovered('status', has(ALL_LABELS))).toBe(false);
  });
});

function nameIn(language: string) {
  const value = { text: `in ${language}`, language, kind: 'PREFERRED' };
  return storedStatement({ id: `statement:${language}`, property: 'name', kind: 'name', value });
}

/** Every choice of some items, in their order. */
function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (all, item) => [...all, ...all.map((some) => [...some, item])],
    [[]],
  );
}

/** Every order of every choice. */
function chains<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((item) => [
    [item],
    ...chains(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  ]);
}
