import type { PropertyDefinition } from '../../src/ontology/properties.js';
import { VOCABULARIES } from '../../src/ontology/vocabularies.js';
import type { Random } from './random.js';
import type { Language } from './words.js';
import { LANGUAGES, TEXTS } from './words.js';

const FIRST_YEAR = 2008;
const LAST_YEAR = 2027;

/** A value of a property in the form that a statement has it. */
export function valueOf(property: PropertyDefinition, random: Random): unknown {
  switch (property.kind) {
    case 'text':
      return textOf(property.name, random);
    case 'url':
      return `https://www.example.org/synthetic/${random.int(1, 99_999)}`;
    case 'integer':
      return random.rank(40) + 1;
    case 'decimal':
      return random.int(1, 1_000) / 10;
    case 'boolean':
      return random.chance(0.5);
    case 'word':
      return wordOf(property, random);
    case 'localisedText':
      return localisedText(random);
    case 'date':
      return dateIn(random, random.int(FIRST_YEAR, LAST_YEAR));
    case 'quantity':
      return quantity(random);
    case 'money':
      return money(random);
    case 'status':
      return { word: wordOf(property, random), date: random.chance(0.7) ? anyDate(random) : null };
  }
}

/** A date in any year that is made. */
export function anyDate(random: Random): string {
  return dateIn(random, random.int(FIRST_YEAR, LAST_YEAR));
}

/** A date of a year in one of the forms that sources use, from a day to an open interval. */
export function dateIn(random: Random, year: number): string {
  const form = random.weighted({
    day: 30,
    month: 16,
    year: 16,
    days: 10,
    months: 4,
    approximate: 6,
    uncertain: 3,
    season: 2,
    decade: 2,
    openEnd: 4,
    openStart: 2,
    unknownEnd: 2,
    unknownYear: 3,
  });
  const month = twoDigits(random.int(1, 12));
  const day = random.int(1, 24);
  switch (form) {
    case 'day':
      return `${year}-${month}-${twoDigits(day)}`;
    case 'month':
      return `${year}-${month}`;
    case 'year':
      return `${year}`;
    case 'days':
      return `${year}-${month}-${twoDigits(day)}/${year}-${month}-${twoDigits(day + random.int(1, 4))}`;
    case 'months':
      return `${year}-${month}/${year + random.int(1, 5)}-${month}`;
    case 'approximate':
      return `${year}-${month}~`;
    case 'uncertain':
      return random.pick([`${year}?`, `${year}-${month}%`]);
    case 'season':
      return `${year}-${random.int(21, 24)}`;
    case 'decade':
      return `${String(year).slice(0, 3)}X`;
    case 'openEnd':
      return `${year}/..`;
    case 'openStart':
      return `../${year}`;
    case 'unknownEnd':
      return `${year}-${month}-${twoDigits(day)}/`;
    case 'unknownYear':
      return random.pick([`XXXX-${month}-${twoDigits(day)}`, `XXXX-${month}`]);
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function textOf(name: string, random: Random): string {
  switch (name) {
    case 'language':
      return random.pick(LANGUAGES);
    case 'sha256':
      return Array.from({ length: 8 }, () => random.int(0x10000000, 0x7fffffff).toString(16)).join(
        '',
      );
    case 'scheme':
      return random.pick(['synthetic', 'synthetic-old']);
    case 'notation':
      return `S${random.int(1, 999)}`;
    default:
      return random.pick(['every year', 'every two years', 'twice a year']);
  }
}

function wordOf({ name, vocabulary }: PropertyDefinition, random: Random): string {
  if (vocabulary === undefined) throw new TypeError(`${name} has no vocabulary`);
  const words: readonly string[] = VOCABULARIES[vocabulary];
  return words[random.rank(words.length)] ?? '';
}

function localisedText(random: Random) {
  const language: Language = random.pick(LANGUAGES);
  return { text: `${random.pick(TEXTS)[language]} ${random.int(1, 500)}`, language };
}

const QUALIFIERS = {
  EXACT: 10,
  ABOUT: 4,
  OVER: 5,
  UP_TO: 2,
  CLOSE_TO: 2,
  BETWEEN: 2,
  UNSPECIFIED: 1,
};

/** Bounds as the qualifier asks for them; every so often the same figures, so that they tie. */
function bounds(random: Random, figure: number) {
  const qualifier = random.weighted(QUALIFIERS);
  const text = String(figure);
  switch (qualifier) {
    case 'EXACT':
    case 'ABOUT':
      return { lower: text, upper: text, qualifier };
    case 'OVER':
      return { lower: text, upper: null, qualifier };
    case 'UP_TO':
    case 'CLOSE_TO':
      return { lower: null, upper: text, qualifier };
    case 'BETWEEN':
      return { lower: text, upper: String(figure * random.int(2, 4)), qualifier };
    case 'UNSPECIFIED':
      return { lower: null, upper: null, qualifier };
  }
}

function quantity(random: Random) {
  const unit = random.pick(['people', 'projects', 'companies', '%']);
  const figure = Math.round(random.magnitude(1, 20_000));
  return { ...bounds(random, figure), unit, text: `${figure} ${unit}` };
}

/** The sign as printed, and the currency where it says which. */
const CURRENCIES = {
  CNY: 'yuan',
  USD: 'US$',
  IDR: 'rupiah',
  VND: 'đồng',
  SGD: 'S$',
  ambiguous: '$',
} as const;

function money(random: Random) {
  const shares = { CNY: 10, USD: 8, IDR: 3, VND: 3, SGD: 1, ambiguous: 3 };
  const printed = random.weighted(shares);
  const scale = random.pick([1_000, 1_000_000, 1_000_000_000]);
  const figure = Math.round(random.magnitude(1, 900)) * scale;
  const currency = printed === 'ambiguous' ? null : printed;
  const basis = random.chance(0.8) ? 'PRINTED' : 'INFERRED';
  return {
    ...bounds(random, figure),
    currency,
    currencyBasis: currency === null ? 'AMBIGUOUS' : basis,
    text: `${figure} ${CURRENCIES[printed]}`,
  };
}
