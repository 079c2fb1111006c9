import { mod11_2, mod97_10 } from 'cdigit';

import type { Word } from '../ontology/vocabularies.js';

/** A register of identifiers. */
export type ExternalIdScheme = Word<'ExternalIdScheme'>;

/** An identifier in a register. */
export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

/** Text that is no identifier of its scheme; the message says why. */
export class ExternalIdError extends Error {
  override readonly name = 'ExternalIdError';
}

/** How the identifiers of a scheme are written. */
interface Format {
  /** The spelling that the graph has, of text without an address before it and spaces around it. */
  readonly spell: (text: string) => string;
  readonly pattern: RegExp;
  /** What the pattern asks for, as a noun. */
  readonly form: string;
  /** Whether the check characters fit; absent where the scheme has none. */
  readonly check?: (text: string) => boolean;
}

const upper = (text: string): string => text.toUpperCase();
const joined = (text: string): string => upper(text).replace(/[\s-]/g, '');

const FORMATS: Readonly<Record<ExternalIdScheme, Format>> = {
  ISO_3166_1_ALPHA_2: { spell: upper, pattern: /^[A-Z]{2}$/, form: 'two letters' },
  ISO_3166_1_ALPHA_3: { spell: upper, pattern: /^[A-Z]{3}$/, form: 'three letters' },
  ISO_3166_1_NUMERIC: { spell: upper, pattern: /^\d{3}$/, form: 'three digits' },
  ISO_3166_2: {
    spell: (text) => joined(text).replace(/^[A-Z]{2}/, '$&-'),
    pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
    form: 'a country code, a hyphen and one to three letters or digits',
  },
  UN_LOCODE: {
    spell: joined,
    pattern: /^[A-Z]{2}[A-Z2-9]{3}$/,
    form: 'a country code and three letters or digits from 2 to 9',
  },
  WIKIDATA: { spell: upper, pattern: /^Q[1-9]\d*$/, form: 'Q and a number' },
  LEI: {
    spell: joined,
    pattern: /^[A-Z0-9]{18}\d{2}$/,
    form: '18 letters or digits and two check digits',
    check: (text) => mod97_10.validate(inDigits(text)),
  },
  USCC: {
    spell: joined,
    pattern: /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/,
    form: '18 digits or letters other than I, O, S, V and Z, the third to eighth of them digits',
    check: isUnifiedSocialCreditCode,
  },
  GEONAMES: { spell: upper, pattern: /^[1-9]\d*$/, form: 'a number' },
  ROR: {
    spell: (text) => text.toLowerCase(),
    pattern: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/,
    form: '0, six digits or letters other than i, l, o and u, and two check digits',
    check: (text) => mod97_10.validate(`${crockfordNumber(text.slice(0, 7))}${text.slice(7)}`),
  },
  DOI: {
    spell: (text) => text.toLowerCase(),
    pattern: /^10\.\d{4,9}\/\S+$/,
    form: '10., four to nine digits, a slash and a suffix',
  },
  ISNI: {
    spell: joined,
    pattern: /^\d{15}[\dX]$/,
    form: '15 digits and a check digit or X',
    check: (text) => mod11_2.validate(text),
  },
  ORCID: {
    spell: (text) => joined(text).replace(/(?<=^(?:.{4}){1,3})(?=.)/g, '-'),
    pattern: /^(?:\d{4}-){3}\d{3}[\dX]$/,
    form: '15 digits and a check digit or X, in groups of four',
    check: (text) => mod11_2.validate(joined(text)),
  },
};

/** What registers print before an identifier to make an address of it. */
const ADDRESS =
  /^(?:https?:\/\/(?:www\.)?(?:wikidata\.org\/(?:wiki|entity)|ror\.org|(?:dx\.)?doi\.org|orcid\.org|isni\.org\/isni|geonames\.org)\/|doi:)/i;

/**
 * The one spelling of an identifier that the graph has. Case, spaces around it and, where they
 * only group digits, spaces and hyphens within make no difference; neither does the address
 * that a register makes of it, such as `https://www.wikidata.org/wiki/Q7768`.
 *
 * @throws ExternalIdError
 */
export function readExternalId(scheme: ExternalIdScheme, text: string): string {
  const { spell, pattern, form, check } = FORMATS[scheme];
  const value = spell(text.normalize('NFKC').trim().replace(ADDRESS, ''));
  if (!pattern.test(value)) throw new ExternalIdError(`not an identifier of ${scheme}: ${form}`);
  if (check !== undefined && !check(value)) {
    throw new ExternalIdError(`the check characters of this ${scheme} do not fit the rest`);
  }
  return value;
}

/** ISO 7064 takes letters as the numbers from 10. */
function inDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

function crockfordNumber(text: string): number {
  return [...text].reduce((number, digit) => number * 32 + CROCKFORD.indexOf(digit), 0);
}

const CREDIT_CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: each digit counts three times as much as the one before, modulo 31. */
function isUnifiedSocialCreditCode(text: string): boolean {
  const values = [...text].map((digit) => CREDIT_CODE_DIGITS.indexOf(digit));
  const sum = values.slice(0, -1).reduceRight((total, value) => (total * 3 + value) % 31, 0);
  return (sum + (values.at(-1) ?? 0)) % 31 === 0;
}
