import { beforeEach, describe, expect, test } from '@jest/globals';

import type { TextSearch, WordSearch } from '../../src/graph/graph-store.js';
import type { Row } from '../../src/graph/values.js';
import type { StoreOf } from './graph-store.contract.js';

const NAMES = [
  ['qianhai-en', 'qianhai', 'en', 'preferred'],
  ['qianhai-vi', 'tien hai', 'vi', 'preferred'],
  ['hai-tien', 'hai tien', 'vi', 'alias'],
  ['qianhai-zh', '前 海 深 港', 'zh', 'preferred'],
  ['haiqian-zh', '海 前', 'zh', 'preferred'],
  ['qianhai-word', '前海 合作', 'zh', 'alias'],
  ['the-who', 'the a of', 'en', 'alias'],
  ['sector-7', 'sector 7', 'en', 'preferred'],
  ['c', 'c d', 'en', 'preferred'],
  ['ﾊ', 'same words', 'ja', 'preferred'],
  ['𠮷', 'same words', 'ja', 'preferred'],
  ['z', 'same words', 'ja', 'preferred'],
] as const;

const CREATE = {
  name: 'test/create-names',
  text: `UNWIND $names AS name
    CREATE (:Name {id: name[0], searchText: ' ' + name[1] + ' ', language: name[2], kind: name[3]})`,
};

/** Full-text look-ups. */
export function describeTextSearch(storeOf: StoreOf): void {
  const searchFor = (phrase: string, options: Partial<TextSearch> = {}): TextSearch => ({
    index: 'name-text',
    phrase,
    columns: ['id'],
    limit: 10,
    ...options,
  });
  const find = async (phrase: string, options: Partial<TextSearch> = {}) =>
    idsOf(await storeOf().searchText(searchFor(phrase, options)));

  describe('searchText', () => {
    beforeEach(() => storeOf().write((transaction) => transaction.run(CREATE, { names: NAMES })));

    test.each([
      ['one Chinese character', '前', ['haiqian-zh', 'qianhai-zh']],
      ['two Chinese characters in order', '前 海', ['qianhai-zh']],
      ['a Chinese word', '前海', ['qianhai-word']],
      ['a Latin word', 'hai', ['hai-tien', 'qianhai-vi']],
      ['Latin words in order', 'tien hai', ['qianhai-vi']],
      ['a part of a word', 'qian', []],
      ['a common English word', 'the', ['the-who']],
      ['one letter', 'a', ['the-who']],
      ['one digit', '7', ['sector-7']],
      ['a whole text', 'sector 7', ['sector-7']],
      ['words that are nowhere', 'nowhere', []],
      ['nothing', '', []],
    ])('finds %s', async (_, phrase, ids) => {
      expect(await find(phrase)).toEqual(ids);
    });

    test.each([
      '*',
      'ha?',
      'hai*',
      'hai~',
      'tien AND hai',
      'hai OR qianhai',
      '"hai"',
      '(hai)',
      'id:hai',
      '/ha./',
      'hai\\',
      '[a TO z]',
      '+hai',
      '-hai',
      '{',
      "'",
    ])('takes %s as data', async (phrase) => {
      expect(await find(phrase)).toEqual([]);
    });

    test('sorts by code point', async () => {
      expect(await find('same words')).toEqual(['z', 'ﾊ', '𠮷']);
    });

    test('keeps the nodes whose properties have a listed value, for every property', async () => {
      expect(await find('hai', { where: { kind: ['preferred', 'official'] } })).toEqual([
        'qianhai-vi',
      ]);
      expect(await find('hai', { where: { kind: ['alias'], language: ['en', 'vi'] } })).toEqual([
        'hai-tien',
      ]);
      expect(await find('hai', { where: { kind: ['alias'], language: ['en'] } })).toEqual([]);
      expect(await find('hai', { where: { kind: [] } })).toEqual([]);
      expect(await find('hai', { where: { missing: ['x'] } })).toEqual([]);
      expect(await find('hai', { where: {} })).toEqual(['hai-tien', 'qianhai-vi']);
    });

    test('applies the limit after the filters', async () => {
      const names = Array.from({ length: 50 }, (_, index) => [
        `many-${index}`,
        'hai',
        'en',
        'preferred',
      ]);
      await storeOf().write((transaction) => transaction.run(CREATE, { names }));
      const found = await find('hai', { limit: 3 });
      expect(found).toHaveLength(3);
      expect(found).toEqual(found.toSorted());
      expect(await find('hai', { limit: 1, where: { language: ['vi'], kind: ['alias'] } })).toEqual(
        ['hai-tien'],
      );
    });

    test('sees a committed write and nothing of an open one', async () => {
      const change = {
        name: 'test/change-name',
        text: "MATCH (n:Name {id: 'hai-tien'}) SET n.searchText = ' renamed '",
      };
      await storeOf().write(async (transaction) => {
        await transaction.run(change, {});
        expect(await find('renamed')).toEqual([]);
        expect(await find('hai tien')).toEqual(['hai-tien']);
      });
      expect(await find('renamed')).toEqual(['hai-tien']);
      expect(await find('hai tien')).toEqual([]);
    });

    test('refuses an unknown index and a limit that is not a positive integer', async () => {
      await expect(find('hai', { index: 'no-such' })).rejects.toThrow(RangeError);
      await expect(find('hai', { limit: 0 })).rejects.toThrow(RangeError);
      await expect(find('hai', { limit: 1.5 })).rejects.toThrow(RangeError);
    });
  });

  describe('readFound', () => {
    beforeEach(() => storeOf().write((transaction) => transaction.run(CREATE, { names: NAMES })));

    const COUNT = {
      name: 'test/count-found',
      text: `UNWIND range(0, size($found) - 1) AS position
        WITH position, $prefix AS prefix, $found AS found
        RETURN position, [row IN found[position] | prefix + row[0]] AS ids`,
    };
    const findAll = async (...searches: readonly TextSearch[]) => {
      const rows = await storeOf().readFound(searches, COUNT, { prefix: 'is ' });
      const found = rows.map(([position, ids]) => [position, [...(ids as string[])].toSorted()]);
      return found.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, ids]) => ids);
    };

    test('reads on what each of several searches finds, with its own conditions and limit', async () => {
      const kind = { kind: ['alias'] };
      expect(
        await findAll(
          searchFor('hai'),
          searchFor('nowhere'),
          searchFor('hai', { where: kind }),
          searchFor('same words', { limit: 2 }),
          searchFor(''),
        ),
      ).toEqual([['is hai-tien', 'is qianhai-vi'], [], ['is hai-tien'], expect.any(Array), []]);
      expect((await findAll(searchFor('same words', { limit: 2 }))).flat()).toHaveLength(2);
      expect(await findAll()).toEqual([]);
    });

    test('takes a phrase as data', async () => {
      expect(await findAll(searchFor('"hai"'), searchFor('hai OR tien'))).toEqual([[], []]);
    });

    test('reads the columns that are asked for, null where a node lacks one', async () => {
      const row = { name: 'test/found', text: 'WITH $found AS found RETURN found[0][0] AS row' };
      const search = searchFor('tien hai', { columns: ['language', 'missing', 'id'] });
      const expected = ['vi', null, 'qianhai-vi'];
      expect(await storeOf().readFound([search], row, {})).toEqual([[expected]]);
      expect(await storeOf().searchText(search)).toEqual([expected]);
    });

    test('refuses an unknown index and a limit that is not a positive integer', async () => {
      await expect(findAll(searchFor('hai', { index: 'no-such' }))).rejects.toThrow(RangeError);
      await expect(findAll(searchFor('hai', { limit: 0 }))).rejects.toThrow(RangeError);
    });
  });

  describe('searchWords', () => {
    beforeEach(() => storeOf().write((transaction) => transaction.run(CREATE, { names: NAMES })));

    const findWords = async (
      groups: readonly (readonly string[])[],
      options: Partial<WordSearch> = {},
    ) => {
      const search = { index: 'name-text', groups, columns: ['id'], limit: 10, ...options };
      return idsOf(await storeOf().searchWords(search));
    };

    test.each([
      ['a word', [['hai']], ['hai-tien', 'qianhai-vi']],
      ['words in any order', [['hai'], ['tien']], ['hai-tien', 'qianhai-vi']],
      ['one of several words', [['qianhai', 'sector']], ['qianhai-en', 'sector-7']],
      [
        'a word of every group',
        [
          ['sector', 'c'],
          ['7', 'x'],
        ],
        ['sector-7'],
      ],
      ['Chinese characters in any order', [['海'], ['前']], ['haiqian-zh', 'qianhai-zh']],
      ['one letter', [['a']], ['the-who']],
      ['a part of a word', [['qian']], []],
      ['a word that is nowhere beside one that is', [['hai'], ['nowhere']], []],
      ['no groups', [], []],
      ['a group without words', [['hai'], []], []],
    ])('finds %s', async (_, groups, ids) => {
      expect(await findWords(groups)).toEqual(ids);
    });

    test.each([
      '*',
      'hai*',
      'hai~',
      '"hai"',
      '(hai)',
      'id:hai',
      '/ha./',
      'hai\\',
      '+hai',
      '-hai',
      'OR',
    ])('takes %s as data', async (word) => {
      expect(await findWords([[word]])).toEqual([]);
    });

    test('keeps the nodes whose properties have a listed value, at most as many as asked', async () => {
      expect(await findWords([['hai']], { where: { kind: ['alias'] } })).toEqual(['hai-tien']);
      expect(await findWords([['hai']], { limit: 1 })).toHaveLength(1);
      await expect(findWords([['hai']], { limit: 0 })).rejects.toThrow(RangeError);
    });
  });
}

function idsOf(rows: readonly Row[]): readonly unknown[] {
  return rows.map(([id]) => id);
}
