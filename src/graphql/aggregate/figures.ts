import { BigNumber } from 'bignumber.js';

import type { Word } from '../../ontology/vocabularies.js';
import type { Entry } from './entry.js';
import { ownSlot, valueAt } from './entry.js';
import { MARKS } from './marks.js';
import type { Measure } from './measures.js';

/** One figure of one entry. NOTE: what is not asked for is not read of the graph. */
export class EntryFigure {
  constructor(
    readonly entry: Entry,
    private readonly columns: FigureSlots,
    readonly lower: BigNumber | null,
    readonly upper: BigNumber | null,
    /** What figures must share to be added or compared. */
    readonly like: Likeness,
    /** The currency that the source gives, where it was converted; null otherwise. */
    readonly convertedFrom: string | null = null,
  ) {}

  /** True where the source says about. */
  get approximate(): boolean {
    return valueAt(this.entry, this.columns.qualifier) === MARKS.approximate.word;
  }

  get inferredCurrency(): boolean {
    if (this.like.currency === null) return false;
    return valueAt(this.entry, this.columns.currencyBasis) === MARKS.inferredCurrency.word;
  }

  /** The same in another currency, of which so much is one unit of its own. */
  convertedTo(currency: string, rate: string): EntryFigure {
    const { entry, columns, lower, upper, like } = this;
    const times = (bound: BigNumber | null) => bound?.times(rate) ?? null;
    const converted = { ...like, currency };
    return new EntryFigure(entry, columns, times(lower), times(upper), converted, like.currency);
  }
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
  return new EntryFigure(entry, columns, lower, upper, {
    currency: isMoney ? textOf(entry, columns.currency) : null,
    unit: isMoney ? null : textOf(entry, columns.unit),
    indicator: isStatistic ? (textOf(entry, INDICATOR) as Likeness['indicator']) : null,
    cumulative: isStatistic ? (valueAt(entry, CUMULATIVE) as boolean | null) : null,
  });
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
  return new FigureOfMany(group, {
    low: (figures) => {
      const lowers = figures.flatMap(({ lower }) => lower ?? []);
      return lowers.length === 0 ? null : total(lowers);
    },
    high: (figures) => {
      const uppers = figures.flatMap(({ upper }) => upper ?? []);
      return uppers.length < figures.length ? null : total(uppers);
    },
  });
}

/** The least lower and the greatest upper bound that are stated. */
export function rangeOf(group: AlikeFigures): Figure {
  return new FigureOfMany(group, {
    low: (figures) =>
      extreme(
        figures.flatMap(({ lower }) => lower ?? []),
        (a, b) => a.isLessThan(b),
      ),
    high: (figures) =>
      extreme(
        figures.flatMap(({ upper }) => upper ?? []),
        (a, b) => a.isGreaterThan(b),
      ),
  });
}

const ZERO = new BigNumber(0);

/** The exact sum as a decimal text; of none it is 0. */
export function total(bounds: readonly BigNumber[]): string {
  return bounds.reduce((sum, each) => sum.plus(each), ZERO).toFixed();
}

function extreme(
  bounds: readonly BigNumber[],
  isBefore: (a: BigNumber, b: BigNumber) => boolean,
): string | null {
  const [first, ...rest] = bounds;
  return first === undefined
    ? null
    : rest.reduce((best, each) => (isBefore(each, best) ? each : best), first).toFixed();
}

type Bound = (figures: readonly EntryFigure[]) => string | null;

/** NOTE: each part looks at all entries, so it is found where it is asked for. */
class FigureOfMany implements Figure {
  constructor(
    private readonly group: AlikeFigures,
    private readonly bounds: Readonly<Record<'low' | 'high', Bound>>,
  ) {}

  get low() {
    return this.bounds.low(this.group.figures);
  }

  get high() {
    return this.bounds.high(this.group.figures);
  }

  get currency() {
    return this.group.like.currency;
  }

  get unit() {
    return this.group.like.unit;
  }

  get indicator() {
    return this.group.like.indicator;
  }

  get cumulative() {
    return this.group.like.cumulative;
  }

  get approximate() {
    return this.group.figures.some(({ approximate }) => approximate);
  }

  get inferredCurrency() {
    return this.group.figures.some(({ inferredCurrency }) => inferredCurrency);
  }

  get converted() {
    return this.group.figures.some(({ convertedFrom }) => convertedFrom !== null);
  }

  get count() {
    return this.group.figures.length;
  }
}
