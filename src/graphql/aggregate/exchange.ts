import { BigNumber } from 'bignumber.js';

import { badUserInput } from '../errors.js';
import type { EntryFigure } from './figures.js';

/** A `ConversionInput` of the schema. */
export interface ConversionInput {
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

/** What one unit of a currency is worth in the target currency, as a decimal text. */
export interface ExchangeRate {
  readonly currency: string;
  readonly rate: string;
}

const MAX_RATES = 50;
const MAX_RATE_LENGTH = 30;
const ARGUMENT = 'sum(convertTo:)';

/** @throws GraphQLError `BAD_USER_INPUT` for rates that are none, too many or contradict each other. */
export function checkConversion({ currency, rates }: ConversionInput): void {
  if (rates.length > MAX_RATES) {
    throw badUserInput(ARGUMENT, `may give at most ${MAX_RATES} rates, not ${rates.length}.`);
  }
  const seen = new Set<string>();
  for (const { currency: from, rate } of rates) {
    if (from === currency) throw badUserInput(ARGUMENT, `${from} needs no rate to itself.`);
    if (seen.has(from)) throw badUserInput(ARGUMENT, `gives more than one rate for ${from}.`);
    seen.add(from);
    if (rate.length > MAX_RATE_LENGTH) {
      throw badUserInput(
        ARGUMENT,
        `the rate for ${from} has more than ${MAX_RATE_LENGTH} characters.`,
      );
    }
    if (!new BigNumber(rate).isGreaterThan(0)) {
      throw badUserInput(ARGUMENT, `the rate for ${from} must be above 0.`);
    }
  }
}

/** The figure in the target currency, exactly multiplied; null where there is no rate for it. */
export function convert(
  figure: EntryFigure,
  { currency, rates }: ConversionInput,
): EntryFigure | null {
  if (figure.like.currency === currency) return figure;
  const found = rates.find((each) => each.currency === figure.like.currency);
  if (found === undefined) return null;
  return figure.convertedTo(currency, found.rate);
}
