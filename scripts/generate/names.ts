import type { EntityType } from '../../src/ontology/entity-types.js';
import type { Word as VocabularyWord } from '../../src/ontology/vocabularies.js';
import type { Random } from './random.js';
import type { Language, Word } from './words.js';
import { FIELDS, NOUNS, SAMPLE, STEMS, toPinyin, toTraditional } from './words.js';
import type { World } from './world.js';
import { randomOf } from './world.js';

/** The value of a `name`. */
export interface Name {
  readonly text: string;
  readonly language: string;
  readonly kind: VocabularyWord<'NameKind'>;
}

/** In how many of ten entities there is a name in the language. */
const SHARE: Readonly<Record<Language, number>> = { en: 0.8, zh: 0.6, vi: 0.4, id: 0.45 };

/** Types of which several bear the same name now and then. */
const HOMONYM_SHARE = 0.04;
const HOMONYMS = 7;

/** Every name of an entity, in an order that stays; none for some. */
export function namesOf(world: World, type: EntityType, index: number): readonly Name[] {
  const random = randomOf(world, type, index, 'names');
  const number = random.chance(HOMONYM_SHARE) ? index % HOMONYMS : index + 1;
  const parts = [random.pick(STEMS), random.pick(FIELDS), random.pick(NOUNS[type])] as const;
  const text = (language: Language) => compose(language, parts, number);
  const names: Name[] = [];
  const main = (['en', 'zh', 'vi', 'id'] as const).filter((language) =>
    random.chance(SHARE[language]),
  );
  for (const language of main) {
    const kind = random.weighted({ PREFERRED: 8, OFFICIAL: 1, TRANSLATION: 1 });
    names.push({ text: text(language), language, kind });
  }
  if (main.length === 0 && random.chance(0.7)) {
    names.push({ text: text('en'), language: 'en', kind: 'DESCRIPTION' });
  }
  return [...names, ...othersOf(random, parts, number, main)];
}

type Parts = readonly [stem: Word, field: Word, noun: Word];

function othersOf(
  random: Random,
  parts: Parts,
  number: number,
  main: readonly Language[],
): readonly Name[] {
  const text = (language: Language) => compose(language, parts, number);
  const names: Name[] = [];
  if (main.includes('zh')) {
    const zh = text('zh');
    if (random.chance(0.1)) {
      names.push({ text: toPinyin(zh), language: 'zh-Latn', kind: 'TRANSLITERATION' });
    }
    if (random.chance(0.1)) {
      names.push({ text: toTraditional(zh), language: 'zh-Hant', kind: 'TRANSLATION' });
    }
  }
  const [stem, , noun] = parts;
  if (random.chance(0.1)) {
    names.push({ text: `${initials(text('en'))}-${number}`, language: 'mul', kind: 'ACRONYM' });
  }
  if (random.chance(0.07)) {
    names.push({ text: `${stem.en} ${noun.en} ${number}`, language: 'en', kind: 'SHORT' });
  }
  if (random.chance(0.05)) {
    names.push({ text: `Old ${text('en')}`, language: 'en', kind: 'FORMER' });
  }
  if (random.chance(0.03)) {
    names.push({ text: text('id').replace('o', '0'), language: 'id', kind: 'MISSPELLING' });
  }
  return names;
}

/** Each language puts the words in its own order. */
function compose(language: Language, [stem, field, noun]: Parts, number: number): string {
  const sample = SAMPLE[language];
  const [a, b, c] = [stem[language], field[language], noun[language]];
  switch (language) {
    case 'en':
      return `${sample} ${a} ${b} ${c} ${number}`;
    case 'zh':
      return `${sample}${a}${b}${c}${number}`;
    case 'vi':
    case 'id':
      return `${c} ${b} ${a} ${sample} ${number}`;
  }
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .filter((letter) => /[A-Z]/.test(letter))
    .join('');
}
