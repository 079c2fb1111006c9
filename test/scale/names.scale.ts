import { describe, expect, test } from '@jest/globals';

import { foldWords } from '../../src/names/fold.js';
import { dataOfAll, type ServersOf } from '../contract/api-answers.js';
import type { PlainGraph, Thing } from '../support/brute-force/plain-graph.js';
import { seededRandom } from '../support/random.js';

const SLOW_MS = 600_000;
const LANGUAGES = ['en', 'zh', 'vi', 'id'] as const;

const HAN = /\p{Script=Han}/u;

/** How many names of each language are looked for in each spelling. */
const SAMPLE = 15;

const SEARCH =
  'query ($text: String!) { search(text: $text, first: 5) { totalCount nodes { entity { id } matchedName { text } } } }';

/** How a reader may write a name. */
const SPELLINGS: readonly (readonly [
  what: string,
  write: (name: string, random: () => number) => string,
])[] = [
  ['as it is', (name) => name],
  ['folded', foldWords],
  ['in capitals without diacritics', (name) => withoutTones(name).toUpperCase()],
  ['with a typing error', withTypingError],
];

/** Registers that names lead to the entity that bears them, or to one that bears the same. */
export function describeNames(serversOf: ServersOf, graphOf: () => PlainGraph): void {
  describe.each(LANGUAGES)('names in %s', (language) => {
    test.each(SPELLINGS)(
      '%s are found first',
      async (_what, write) => {
        const random = seededRandom(LANGUAGES.indexOf(language) + 1);
        for (const { thing, text } of sampleOf(graphOf(), language, random)) {
          const query = write(text, random);
          const { search } = await dataOfAll(serversOf(), SEARCH, { text: query });
          const first = graphOf().things.get(search.nodes[0]?.entity.id);
          const found = first !== undefined && (first === thing || isNamed(first, text));
          expect({
            text,
            query,
            found,
            first: first?.names.map((name) => name.text),
          }).toMatchObject({
            found: true,
          });
        }
      },
      SLOW_MS,
    );
  });
}

interface Sampled {
  readonly thing: Thing;
  readonly text: string;
}

function sampleOf(graph: PlainGraph, language: string, random: () => number): readonly Sampled[] {
  const all = [...graph.things.values()].flatMap((thing) =>
    thing.names
      .filter((name) => name.language === language)
      .map(({ text }): Sampled => ({ thing, text })),
  );
  return Array.from({ length: SAMPLE }, () => all[Math.floor(random() * all.length)]!);
}

function isNamed({ names }: Thing, text: string): boolean {
  return names.some((name) => foldWords(name.text) === foldWords(text));
}

function withoutTones(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/** In Chinese a character of the same sound, else two neighbouring letters of the longest word swapped. */
function withTypingError(name: string, random: () => number): string {
  if (HAN.test(name)) return withHomophone(name);
  const longest = name.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const at = 1 + Math.floor(random() * Math.max(1, longest.length - 2));
  const letters = [...longest];
  [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  return name.replace(longest, letters.join(''));
}

/** Characters that are often mistaken for each other since they sound alike. */
const HOMOPHONES: Readonly<Record<string, string>> = {
  论: '轮',
  金: '今',
  海: '害',
  路: '陆',
  城: '成',
  心: '新',
  中: '钟',
  电: '店',
  龙: '隆',
  游: '由',
  色: '瑟',
};

function withHomophone(name: string): string {
  const wrong = [...name].find((character) => character in HOMOPHONES);
  return wrong === undefined ? name : name.replace(wrong, HOMOPHONES[wrong] ?? wrong);
}
