import { foldWords } from './fold.js';

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
  ...['and', 'at', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'],
  ...['dan', 'dari', 'di', 'pada', 'untuk', 'yang'],
  ...['các', 'của', 'tại', 'và', 'về'],
  '的',
];

const WEAK_PHRASES: readonly (readonly string[])[] = [...LEGAL_FORMS, ...FUNCTION_WORDS]
  .map((phrase) => foldWords(phrase).split(' '))
  .sort((a, b) => b.length - a.length);

/**
 * Which of these folded words say nothing of whose name it is: legal forms and function words,
 * the longest phrase first. Where all are weak, none is: there is nothing else to go by.
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
  const phrase = WEAK_PHRASES.find((candidate) =>
    candidate.every((word, offset) => words[start + offset] === word),
  );
  return phrase?.length ?? 0;
}
