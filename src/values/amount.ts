import type { Word } from '../ontology/vocabularies.js';
import { decimalToNumber } from './decimal.js';

/** The bounds of a figure as decimal texts; null where open or unknown. */
export interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly qualifier: Word<'AmountQualifier'>;
}

type Shape = 'equal' | 'both' | 'lower alone' | 'upper alone' | 'any';

/** Which bounds each qualifier asks for. */
const SHAPES: Record<Bounds['qualifier'], Shape> = {
  EXACT: 'equal',
  ABOUT: 'equal',
  OVER: 'lower alone',
  UP_TO: 'upper alone',
  CLOSE_TO: 'upper alone',
  BETWEEN: 'both',
  UNSPECIFIED: 'any',
};

/** Whether the lower bound is above the upper one. */
export function areReversed({ lower, upper }: Bounds): boolean {
  if (lower === null || upper === null) return false;
  return Number(lower) > Number(upper);
}

/** What the qualifier asks of the bounds, where they do not have it; null where they fit. */
export function boundsProblem(bounds: Bounds): string | null {
  const shape = SHAPES[bounds.qualifier];
  const fits: Record<Shape, boolean> = {
    equal: bounds.lower !== null && decimalToNumber(bounds.lower) === decimalToNumber(bounds.upper),
    both: bounds.lower !== null && bounds.upper !== null,
    'lower alone': bounds.lower !== null && bounds.upper === null,
    'upper alone': bounds.lower === null && bounds.upper !== null,
    any: true,
  };
  return fits[shape] ? null : `${bounds.qualifier} takes ${WORDS[shape]}`;
}

const WORDS: Record<Shape, string> = {
  equal: 'two equal bounds',
  both: 'both bounds',
  'lower alone': 'a lower bound and no upper one',
  'upper alone': 'an upper bound and no lower one',
  any: 'any bounds',
};
