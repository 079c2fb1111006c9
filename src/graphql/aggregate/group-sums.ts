import { BigNumber } from 'bignumber.js';

import { list, number, rows, text, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import type { SummedMoney } from '../../graph/compose/group-sums.js';
import type { Row, Value } from '../../graph/values.js';
import type { Figure } from './figures.js';
import { total } from './figures.js';
import type { Mark } from './marks.js';
import { MARKS } from './marks.js';
import type { Measure } from './measures.js';

/** A measure of which the database can make the sums: money that is no statistic, as it is stated. */
export interface SummedMeasure {
  /** The word of the schema's `Measure`. */
  readonly word: string;
  readonly measure: Measure;
  /** The marks of its totals that are asked for. */
  readonly marks: readonly Mark[];
}

/** A group with its number of entries and what each measure that was asked for adds up to. */
export interface SummedGroup {
  readonly values: readonly string[];
  readonly count: number;
  /** By the word of the measure. */
  readonly totals: ReadonlyMap<string, readonly Figure[]>;
}

/** What to add up for a measure. */
export function moneyOf({ measure, marks }: SummedMeasure): SummedMoney {
  const { name } = measure.property;
  return {
    property: name,
    toParts: measure.parts?.path[0] ?? null,
    marks: marks.map((mark) => [`${name}${MARKS[mark].suffix}`, MARKS[mark].word]),
  };
}

/** A group from its row; see `composeGroupSums`. */
export function readGroup(row: Row, sums: readonly SummedMeasure[]): SummedGroup {
  const totals = sums.map(({ word, marks }, index) => {
    const found = rows(row, index + FIRST_SUM).map((total) => readTotal(total, marks));
    return [word, found.toSorted(byCurrency)] as const;
  });
  return { values: texts(row, 0), count: number(row, 1), totals: new Map(totals) };
}

/** The sums stand behind the keys and the size. */
const FIRST_SUM = 2;

/** The marks of a sum stand behind its currency, its bounds and how many there are of each. */
const FIRST_MARK = 6;

function readTotal(row: Row, marks: readonly Mark[]): Figure {
  const [count, lowers, uppers] = [number(row, 1), number(row, 2), number(row, 4)];
  const isMarked = (mark: Mark) =>
    marks.includes(mark) && number(row, FIRST_MARK + marks.indexOf(mark)) > 0;
  return {
    currency: text(row, 0),
    unit: null,
    indicator: null,
    cumulative: null,
    low: lowers === 0 ? null : total(decimals(list(row, 3))),
    high: uppers < count ? null : total(decimals(list(row, 5))),
    approximate: isMarked('approximate'),
    inferredCurrency: isMarked('inferredCurrency'),
    converted: false,
    count,
  };
}

function decimals(addends: readonly Value[]): readonly BigNumber[] {
  return addends.map((_, index) => new BigNumber(number(addends, index)));
}

function byCurrency(a: Figure, b: Figure): number {
  return compareCodePoints(a.currency ?? '', b.currency ?? '');
}
