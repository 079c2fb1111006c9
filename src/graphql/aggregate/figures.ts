import { BigNumber } from 'bignumber.js';

import type { Word } from '../../ontology/vocabularies.js';
import type { Entry } from './entry.js';
import { ownSlot, valueAt } from './entry.js';
import type { Measure } from './measures.js';

/** One figure of one entry. */
export interface EntryFigure {
  readonly entry: Entry;
  readonly lower: BigNumber | null;
  readonly upper: BigNumber | null;
  /** True where the source says about. */
  readonly approximate: boolean;
  /** What figures must share to be added or compared. */
  readonly like: Likeness;
  readonly inferredCurrency: boolean;
  /** The currency that the source gives, where it was converted; null otherwise. */
  readonly convertedFrom: string | null;
}

/** What figures must share to be added or compared. */
export interface Likeness {
  readonly currency: string | null;
  readonly unit: string | null;
  readonly indicator: Word<'Indicator'> | null;
  readonly cumulative: boolean | null;
}

/** A figure over several entries, as the schema's `Figure` has it. */
export interface Figure extends Likeness {
  readonly low: string | null;
  readonly high: string | null;
  readonly approximate: boolean;
  readonly inferredCurrency: boolean;
  readonly converted: boolean;
  readonly count: number;
}

/** The slots of the columns of a figure. */
interface FigureSlots {
  readonly lower: string;
  readonly upper: string;
  readonly qualifier: string;
  readonly currency: string;
  readonly currencyBasis: string;
  readonly unit: string;
}

const slots = new Map<string, FigureSlots>();
const [INDICATOR, CUMULATIVE] = [ownSlot('indicator'), ownSlot('cumulative')];

function slotsOf(property: string): FigureSlots {
  const known = slots.get(property) ?? {
    lower: ownSlot(`${property}Lower`),
    upper: ownSlot(`${property}Upper`),
    qualifier: ownSlot(`${property}Qualifier`),
    currency: ownSlot(`${property}Currency`),
    currencyBasis: ownSlot(`${property}CurrencyBasis`),
    unit: ownSlot(`${property}Unit`),
  };
  slots.set(property, known);
  return known;
}

/** The figure that an entry has for a measure; null where it has none with a bound. */
export function figureOf(entry: Entry, measure: Measure): EntryFigure | null {
  const { name, kind } = measure.property;
  const columns = slotsOf(name);
  const [lower, upper] = [bound(entry, columns.lower), bound(entry, columns.upper)];
  if (lower === null && upper === null) return null;
  const isMoney = kind === 'money';
  const isStatistic = measure.concerns.length > 0;
  return {
    entry,
    lower,
    upper,
    approximate: valueAt(entry, columns.qualifier) === 'ABOUT',
    like: {
      currency: isMoney ? textOf(entry, columns.currency) : null,
      unit: isMoney ? null : textOf(entry, columns.unit),
      indicator: isStatistic ? (textOf(entry, INDICATOR) as Likeness['indicator']) : null,
      cumulative: isStatistic ? (valueAt(entry, CUMULATIVE) as boolean | null) : null,
    },
    inferredCurrency: isMoney && valueAt(entry, columns.currencyBasis) === 'INFERRED',
    convertedFrom: null,
  };
}

function textOf(entry: Entry, slot: string): string | null {
  const value = valueAt(entry, slot);
  return typeof value === 'string' ? value : null;
}

/** Numbers in the graph have at most 15 significant digits, so their shortest text is exact. */
function bound(entry: Entry, slot: string): BigNumber | null {
  const value = valueAt(entry, slot);
  return typeof value === 'number' ? new BigNumber(value) : null;
}

/** Figures that can be added or compared. */
export interface AlikeFigures {
  readonly like: Likeness;
  readonly figures: readonly EntryFigure[];
}

/** Figures by what they share, in a fixed order: by currency, unit, indicator, cumulative. */
export function alike(figures: readonly EntryFigure[]): readonly AlikeFigures[] {
  const groups: { like: Likeness; figures: EntryFigure[] }[] = [];
  for (const figure of figures) {
    const group = groups.find(({ like }) => isAlike(like, figure.like));
    if (group === undefined) groups.push({ like: figure.like, figures: [figure] });
    else group.figures.push(figure);
  }
  if (groups.length < 2) return groups;
  const keyed = groups.map((group) => [keyOf(group.like), group] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function isAlike(a: Likeness, b: Likeness): boolean {
  return (
    a.currency === b.currency &&
    a.unit === b.unit &&
    a.indicator === b.indicator &&
    a.cumulative === b.cumulative
  );
}

function keyOf({ currency, unit, indicator, cumulative }: Likeness): string {
  return JSON.stringify([currency, unit, indicator, cumulative]);
}

/**
 * The sum. Beside others a figure without a lower bound adds 0 to the least; one without an upper
 * bound leaves the sum open.
 */
export function sumOf(group: AlikeFigures): Figure {
  const { figures } = group;
  const isUnbounded = figures.every(({ lower }) => lower === null);
  const isOpen = figures.some(({ upper }) => upper === null);
  const total = (bounds: readonly (BigNumber | null)[]): string =>
    bounds.reduce<BigNumber>((sum, each) => (each === null ? sum : sum.plus(each)), ZERO).toFixed();
  return {
    ...commonOf(group),
    low: isUnbounded ? null : total(figures.map(({ lower }) => lower)),
    high: isOpen ? null : total(figures.map(({ upper }) => upper)),
  };
}

/** The least lower and the greatest upper bound that are stated. */
export function rangeOf(group: AlikeFigures): Figure {
  const { figures } = group;
  const lowers = figures.flatMap(({ lower }) => lower ?? []);
  const uppers = figures.flatMap(({ upper }) => upper ?? []);
  return {
    ...commonOf(group),
    low: extreme(lowers, (a, b) => a.isLessThan(b)),
    high: extreme(uppers, (a, b) => a.isGreaterThan(b)),
  };
}

const ZERO = new BigNumber(0);

function extreme(
  bounds: readonly BigNumber[],
  isBefore: (a: BigNumber, b: BigNumber) => boolean,
): string | null {
  const [first, ...rest] = bounds;
  return first === undefined
    ? null
    : rest.reduce((best, each) => (isBefore(each, best) ? each : best), first).toFixed();
}

function commonOf({ like, figures }: AlikeFigures) {
  return {
    ...like,
    approximate: figures.some(({ approximate }) => approximate),
    inferredCurrency: figures.some(({ inferredCurrency }) => inferredCurrency),
    converted: figures.some(({ convertedFrom }) => convertedFrom !== null),
    count: figures.length,
  };
}
