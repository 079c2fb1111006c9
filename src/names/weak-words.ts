import { foldWords } from './fold.js';
import { HAN } from './han.js';

/**
 * Legal forms of organisations in the languages of the data, as they are written. They tell kinds
 * of companies apart, not companies, and sources leave them out or change them.
 */
const LEGAL_FORMS = [
  'Co., Ltd.',
  'Company Limited',
  'Limited Company',
  'Co.',
  'Ltd.',
  'Limited',
  'Inc.',
  'Incorporated',
  'Corp.',
  'LLC',
  'LLP',
  'PLC',
  'Pte. Ltd.',
  'Pte.',
  'Pty.',
  'PT',
  'Perseroan Terbatas',
  'Perseroan Komanditer',
  'Tbk.',
  'Persero',
  'Sdn. Bhd.',
  'Berhad',
  'Bhd.',
  'Công ty TNHH',
  'Công ty TNHH MTV',
  'Công ty TNHH một thành viên',
  'Công ty trách nhiệm hữu hạn',
  'Công ty trách nhiệm hữu hạn một thành viên',
  'Công ty cổ phần',
  'Công ty CP',
  'CTCP',
  'TNHH',
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '股份公司',
];

/** Words that join others: readers leave them out and put them in. */
const FUNCTION_WORDS = [
  ...['and', 'at', 'for', 'from', 'in', 'of', 'on', 'the', 'with'],
  ...['dan', 'dari', 'di', 'pada', 'untuk', 'yang'],
  ...['các', 'của', 'tại', 'và', 'về'],
  '的',
];

/** What a place is, beside its name: `Shenzhen City` is Shenzhen. */
const PLACE_WORDS = ['City', 'Province', 'Kota', 'Provinsi', 'Thành phố', 'Tỉnh'];

/** The same behind a Chinese name of at least two characters: `深圳市`. */
const PLACE_ENDINGS: ReadonlySet<string> = new Set(['市', '省']);

const WEAK_PHRASES: readonly (readonly string[])[] = [
  ...LEGAL_FORMS,
  ...FUNCTION_WORDS,
  ...PLACE_WORDS,
]
  .map((phrase) => foldWords(phrase).split(' '))
  .sort((a, b) => b.length - a.length);

/**
 * Which of these folded words say little of whose name it is: legal forms, function words and
 * words for cities and provinces, the longest phrase first. Where all are weak, none is: there is nothing else to go by.
 */
export function weakWords(words: readonly string[]): readonly boolean[] {
  const weak = words.map(() => false);
  for (let start = 0; start < words.length;) {
    const length = weakPhraseAt(words, start);
    weak.fill(true, start, start + length);
    start += Math.max(1, length);
  }
  return weak.includes(false) ? weak : words.map(() => false);
}

function weakPhraseAt(words: readonly string[], start: number): number {
  if (PLACE_ENDINGS.has(words[start] ?? '')) {
    const before = words.slice(Math.max(0, start - 2), start);
    return before.length === 2 && before.every((word) => HAN.test(word)) ? 1 : 0;
  }
  const phrase = WEAK_PHRASES.find((candidate) =>
    candidate.every((word, offset) => words[start + offset] === word),
  );
  return phrase?.length ?? 0;
}
