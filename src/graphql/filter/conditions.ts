import type { Fragment } from '../../graph/compose/fragment.js';
import type { Condition } from '../../graph/compose/plan.js';
import type { Value } from '../../graph/values.js';

/** The property is one of the values. */
export function isIn(property: string, values: readonly Value[]): Condition {
  return { kind: 'in', property, values };
}

/** The property is known, and no more or no less than the value. */
export function compare(
  property: string,
  operator: '<=' | '>=',
  value: string | number,
): Condition {
  return { kind: 'compare', property, operator, value };
}

/** The node has the property. */
export function known(property: string): Condition {
  return { kind: 'known', property };
}

/** The condition does not hold. */
export function not(that: Condition): Condition {
  return { kind: 'not', that };
}

/** The condition holds, or the property could be anything. */
export function orUnknown(property: string, condition: Condition): Condition {
  return { kind: 'or', all: [not(known(property)), condition] };
}

/** The relationship leads to something that meets a condition, over an edge that meets another. */
export function related(
  fragment: Fragment,
  to: Condition,
  edge: Condition | null = null,
): Condition {
  return edge === null
    ? { kind: 'related', fragment, to }
    : { kind: 'related', fragment, to, edge };
}
