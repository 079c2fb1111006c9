import { z } from 'zod';

import { typeOfId } from '../ontology/entity-types.js';
import { isCurrency } from '../values/currency.js';
import { isDecimal, MAX_SIGNIFICANT_DIGITS, significantDigits } from '../values/decimal.js';
import { languageProblem } from '../values/language.js';
import { parsePartialDate, PartialDateError } from '../values/partial-date.js';
import type { ProblemCode } from './problems.js';

/** Reports a problem with its code from within a zod check. */
export function report(
  context: z.core.ParsePayload,
  code: ProblemCode,
  message: string,
  path: PropertyKey[] = [],
): void {
  context.issues.push({ code: 'custom', message, path, input: context.value, params: { code } });
}

type StringProblem = { readonly code: ProblemCode; readonly reason: string } | null;

function checked(schema: z.ZodString, problemOf: (text: string) => StringProblem): z.ZodString {
  return schema.check((context) => {
    const problem = problemOf(context.value);
    if (problem !== null) report(context, problem.code, problem.reason);
  });
}

const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Text of 1 to `longest` code points without control characters. */
export function textUpTo(longest: number): z.ZodString {
  const bounded = z.string().meta({ minLength: 1, maxLength: longest });
  return checked(bounded, (text) => {
    if (text.trim() === '') return { code: 'EMPTY', reason: 'must not be empty' };
    if (FORBIDDEN.test(text)) {
      return { code: 'CONTROL_CHARACTER', reason: 'holds a control character' };
    }
    const length = Array.from(text).length;
    if (length <= longest) return null;
    return { code: 'TOO_LONG', reason: `has ${length} characters, at most ${longest} are allowed` };
  });
}

/** The id of an entity, of whatever type. */
export const entityId = checked(z.string(), (id) =>
  typeOfId(id) === null ? { code: 'NOT_AN_ID', reason: 'not the id of an entity' } : null,
);

/** An EDTF date as `parsePartialDate` reads it. */
export const partialDate = checked(z.string(), (text) => {
  try {
    parsePartialDate(text);
    return null;
  } catch (error) {
    if (error instanceof PartialDateError) return { code: 'NOT_A_DATE', reason: error.message };
    throw error;
  }
});

/** A canonical, registered BCP 47 tag. */
export const languageTag = checked(z.string(), (tag) => {
  const reason = languageProblem(tag);
  return reason === null ? null : { code: 'UNKNOWN_LANGUAGE', reason };
});

/** A decimal number that a double holds exactly. */
export const decimalText = checked(z.string(), (text) => {
  if (!isDecimal(text)) return { code: 'NOT_A_DECIMAL', reason: 'not a plain decimal number' };
  const digits = significantDigits(text);
  if (digits <= MAX_SIGNIFICANT_DIGITS) return null;
  const reason = `has ${digits} significant digits, at most ${MAX_SIGNIFICANT_DIGITS} are kept exactly`;
  return { code: 'TOO_MANY_DIGITS', reason };
});

/** An ISO 4217 code. */
export const currencyCode = checked(z.string(), (code) =>
  isCurrency(code) ? null : { code: 'UNKNOWN_CURRENCY', reason: 'not an ISO 4217 currency code' },
);

/** An absolute http or https address. */
export const webAddress = checked(textUpTo(500), (text) =>
  /^https?:$/.test(protocolOf(text))
    ? null
    : { code: 'NOT_A_URL', reason: 'not an absolute http or https address' },
);

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}
