import { z } from 'zod';

import type { PropertyDefinition, ValueKind } from '../ontology/properties.js';
import { VOCABULARIES } from '../ontology/vocabularies.js';
import { areReversed, boundsProblem } from '../values/amount.js';
import type { Bounds } from '../values/amount.js';
import { ExternalIdError, readExternalId } from '../values/external-id.js';
import type { ExternalId } from '../values/external-id.js';
import {
  currencyCode,
  decimalText,
  languageTag,
  partialDate,
  report,
  textUpTo,
  webAddress,
} from './checks.js';

const text = textUpTo(500);
const shortText = textUpTo(60);

/** The value of a `name`. */
export const nameValue = z.strictObject({
  text,
  language: languageTag,
  kind: z.enum(VOCABULARIES.NameKind),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'not an ISO 15924 script code')
    .nullish(),
});

/** The value of an `externalId`, in the one spelling that the graph has. */
export const externalIdValue = z
  .strictObject({ scheme: z.enum(VOCABULARIES.ExternalIdScheme), value: shortText })
  .check((context) => {
    const reason = externalIdProblem(context.value);
    if (reason !== null) report(context, 'NOT_AN_EXTERNAL_ID', reason, ['value']);
  });

function externalIdProblem({ scheme, value }: ExternalId): string | null {
  try {
    const spelling = readExternalId(scheme, value);
    return spelling === value ? null : `is written "${spelling}"`;
  } catch (error) {
    if (error instanceof ExternalIdError) return error.message;
    throw error;
  }
}

const localisedTextValue = z.strictObject({ text, language: languageTag });

const bounds = {
  lower: decimalText.nullable(),
  upper: decimalText.nullable(),
  qualifier: z.enum(VOCABULARIES.AmountQualifier),
};

function checkBounds(context: z.core.ParsePayload<Bounds>): void {
  if (areReversed(context.value)) {
    report(context, 'BOUNDS_REVERSED', 'the lower bound is above the upper one', ['lower']);
    return;
  }
  const problem = boundsProblem(context.value);
  if (problem !== null) report(context, 'BOUNDS_QUALIFIER', problem, ['qualifier']);
}

const quantityValue = z
  .strictObject({ ...bounds, unit: shortText, text: textUpTo(200) })
  .check(checkBounds);

const moneyValue = z
  .strictObject({
    ...bounds,
    currency: currencyCode.nullable(),
    currencyBasis: z.enum(VOCABULARIES.CurrencyBasis),
    text: textUpTo(200),
  })
  .check(checkBounds)
  .check((context) => {
    const { currency, currencyBasis } = context.value;
    if ((currency === null) === (currencyBasis === 'AMBIGUOUS')) return;
    report(context, 'CURRENCY_BASIS', 'AMBIGUOUS goes with a currency of null, and only it does', [
      'currencyBasis',
    ]);
  });

const statusValue = z.strictObject({ word: z.string(), date: partialDate.nullable() });

/** A checked `name`. */
export type NameValue = z.infer<typeof nameValue>;
/** A checked `externalId`. */
export type ExternalIdValue = z.infer<typeof externalIdValue>;
/** A text in a language. */
export type LocalisedTextValue = z.infer<typeof localisedTextValue>;
/** A count or measure with its bounds as decimal texts. */
export type QuantityValue = z.infer<typeof quantityValue>;
/** An amount with its bounds as decimal texts. */
export type MoneyValue = z.infer<typeof moneyValue>;
/** A word of a lifecycle and when it was reached, as EDTF. */
export type StatusValue = z.infer<typeof statusValue>;

/** The shape of a value by its kind; words are checked against their vocabulary besides. */
export const VALUE_FORMATS = {
  text,
  url: webAddress,
  integer: z.int(),
  decimal: z.number(),
  boolean: z.boolean(),
  word: z.string(),
  localisedText: localisedTextValue,
  date: partialDate,
  quantity: quantityValue,
  money: moneyValue,
  status: statusValue,
} as const satisfies Record<ValueKind, z.ZodType>;

const formats = new Map<PropertyDefinition, z.ZodType>();

/** The format of a property's value, with the words of its vocabulary; made once, since that is slow. */
export function valueFormatOf(property: PropertyDefinition): z.ZodType {
  const known = formats.get(property);
  if (known !== undefined) return known;
  const format = createValueFormat(property);
  formats.set(property, format);
  return format;
}

function createValueFormat(property: PropertyDefinition): z.ZodType {
  const words = property.vocabulary === undefined ? undefined : VOCABULARIES[property.vocabulary];
  if (words === undefined) return VALUE_FORMATS[property.kind];
  return property.kind === 'word' ? z.enum(words) : statusValue.extend({ word: z.enum(words) });
}
