import type { Condition } from '../../graph/compose/plan.js';
import { badUserInput } from '../errors.js';
import { compare, isIn, known, not, orUnknown } from './conditions.js';

interface Range {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A `MoneyFilter` or `QuantityFilter` of the schema. */
export interface AmountInput {
  readonly currencies?: readonly string[] | null;
  readonly units?: readonly string[] | null;
  readonly qualifiers?: readonly string[] | null;
  readonly certainlyIn?: Range | null;
  readonly possiblyIn?: Range | null;
  readonly known?: boolean | null;
}

/**
 * What an amount filter asks of the amount stored under a property. A bound that no source
 * gives could be anything: the amount is possibly in every range that reaches it, and certainly
 * in none that ends.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where a range has no end at all, its ends are turned round or too large.
 */
export function amountCondition(property: string, input: AmountInput, path: string): Condition {
  const [lower, upper] = [`${property}Lower`, `${property}Upper`];
  const all: Condition[] = [];
  const words = [
    ['Currency', input.currencies],
    ['Unit', input.units],
    ['Qualifier', input.qualifiers],
  ] as const;
  for (const [suffix, values] of words) {
    if (values) all.push(isIn(`${property}${suffix}`, values));
  }
  if (input.certainlyIn) {
    const { from, to } = boundsOf(input.certainlyIn, `${path}.certainlyIn`);
    if (from !== null) all.push(compare(lower, '>=', from));
    // NOTE: the upper bound says so too, but only with this one is it a part of an index of lower bounds.
    if (from !== null && to !== null) all.push(compare(lower, '<=', to));
    if (to !== null) all.push(compare(upper, '<=', to));
  }
  if (input.possiblyIn) {
    const { from, to } = boundsOf(input.possiblyIn, `${path}.possiblyIn`);
    all.push(known(`${property}Qualifier`));
    if (from !== null) all.push(orUnknown(upper, compare(upper, '>=', from)));
    if (to !== null) all.push(orUnknown(lower, compare(lower, '<=', to)));
  }
  if (input.known != null) {
    const isKnown = known(`${property}Qualifier`);
    all.push(input.known ? isKnown : not(isKnown));
  }
  return { kind: 'and', all };
}

function boundsOf({ from, to }: Range, path: string) {
  const bounds = { from: numberOf(from, `${path}.from`), to: numberOf(to, `${path}.to`) };
  if (bounds.from === null && bounds.to === null) throw badUserInput(path, 'needs `from` or `to`.');
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to) {
    throw badUserInput(`${path}.from`, `must not be above \`to\`: ${from} is above ${to}.`);
  }
  return bounds;
}

function numberOf(decimal: string | null | undefined, path: string): number | null {
  if (decimal === null || decimal === undefined) return null;
  const number = Number(decimal);
  if (!Number.isFinite(number)) throw badUserInput(path, 'has more digits than a number can have.');
  return number;
}
