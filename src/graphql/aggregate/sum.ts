import { compareCodePoints } from '../../graph/code-points.js';
import type { Value } from '../../graph/values.js';
import type { Entry } from './entry.js';
import { valuesIn } from './entry.js';
import type { ConversionInput, ExchangeRate } from './exchange.js';
import { convert } from './exchange.js';
import type { EntryFigure, Figure } from './figures.js';
import { alike, figureOf, sumOf } from './figures.js';
import type { Measure } from './measures.js';
import { withoutOverlaps } from './overlaps.js';

/** Why an entry is in no total; the schema's order. */
const REASONS = [
  'NO_VALUE',
  'AMBIGUOUS_CURRENCY',
  'NO_RATE',
  'NOT_ADDITIVE',
  'MEMBER_OF_COUNTED_BATCH',
  'PART_OF_COUNTED_OCCASION',
  'OVERLAPS_COUNTED',
] as const;

type Reason = (typeof REASONS)[number];

/** Indicators of which two figures say nothing when they are added. */
const NOT_ADDITIVE: ReadonlySet<string> = new Set([
  'INVESTMENT_SHARE',
  'GROWTH_RATE',
  'TRADE_PARTNER_RANK',
  'YEARS_AS_LARGEST_PARTNER',
  'OTHER',
]);

/** Entries that are in no total for one reason, by id. */
export interface Omission {
  readonly reason: Reason;
  readonly ids: readonly string[];
}

/** What figures add up to, and what is not in it. */
export interface Sum {
  readonly totals: readonly Figure[];
  readonly leftOut: readonly Omission[];
  /** The rates that were used. */
  readonly rates: readonly ExchangeRate[];
}

/** Figures that can be added, and the ids of the entries that cannot. */
export interface Addends {
  readonly figures: readonly EntryFigure[];
  readonly leftOut: readonly (readonly [Reason, string])[];
}

/** Takes the entries apart by whether their figure can be added, in the currency asked for. */
export function addendsOf(
  entries: readonly Entry[],
  measure: Measure,
  conversion: ConversionInput | null,
): Addends {
  const figures: EntryFigure[] = [];
  const leftOut: [Reason, string][] = [];
  for (const entry of entries) {
    const figure = figureOf(entry, measure);
    const usable = figure && conversion ? convert(figure, conversion) : figure;
    if (figure === null) leftOut.push(['NO_VALUE', entry.id]);
    else if (measure.property.kind === 'money' && figure.like.currency === null)
      leftOut.push(['AMBIGUOUS_CURRENCY', entry.id]);
    else if (figure.like.unit === '%' || NOT_ADDITIVE.has(figure.like.indicator ?? ''))
      leftOut.push(['NOT_ADDITIVE', entry.id]);
    else if (usable === null) leftOut.push(['NO_RATE', entry.id]);
    else figures.push(usable);
  }
  return { figures, leftOut };
}

/**
 * Adds up, each thing once. What is part of something that is counted is left out: a member of
 * a batch, an event of an edition.
 */
export function addUp(addends: Addends, measure: Measure, conversion: ConversionInput | null): Sum {
  const { figures } = addends;
  const parts = partsOf(figures, measure);
  const wholes = parts.size === 0 ? figures : figures.filter(({ entry }) => !parts.has(entry.id));
  const counted = alike(wholes).map(({ like, figures: all }) => ({
    like,
    figures: withoutOverlaps(all, measure.concerns),
  }));
  const kept = () => new Set(counted.flatMap(({ figures: each }) => each));
  // NOTE: what looks at all entries again is found where it is asked for.
  return {
    totals: counted.map(sumOf),
    get leftOut() {
      return omissions(addends, kept(), ({ entry }) =>
        parts.has(entry.id) ? partReason(measure) : 'OVERLAPS_COUNTED',
      );
    },
    get rates() {
      return conversion === null ? [] : ratesUsed(conversion, kept());
    },
  };
}

/** Why each entry is left out that is not kept. */
function omissions(
  { figures, leftOut }: Addends,
  kept: ReadonlySet<EntryFigure>,
  reasonOf: (figure: EntryFigure) => Reason,
): readonly Omission[] {
  const left = [...leftOut];
  for (const figure of figures) {
    if (!kept.has(figure)) left.push([reasonOf(figure), figure.entry.id]);
  }
  return byReason(left);
}

/** The ids of the parts of what is counted. */
function partsOf(figures: readonly EntryFigure[], { parts }: Measure): ReadonlySet<Value> {
  const ids = new Set<Value>();
  if (parts === null) return ids;
  for (const { entry } of figures) for (const id of valuesIn(entry, parts)) ids.add(id);
  return ids;
}

function partReason({ property }: Measure): Reason {
  return property.on.includes('ProjectBatch')
    ? 'MEMBER_OF_COUNTED_BATCH'
    : 'PART_OF_COUNTED_OCCASION';
}

function ratesUsed(
  { rates }: ConversionInput,
  kept: ReadonlySet<EntryFigure>,
): readonly ExchangeRate[] {
  const converted = new Set([...kept].map(({ convertedFrom }) => convertedFrom));
  return rates.filter(({ currency }) => converted.has(currency));
}

function byReason(leftOut: readonly (readonly [Reason, string])[]): readonly Omission[] {
  if (leftOut.length === 0) return [];
  return REASONS.map((reason) => ({
    reason,
    ids: leftOut
      .filter(([each]) => each === reason)
      .map(([, id]) => id)
      .toSorted(compareCodePoints),
  })).filter(({ ids }) => ids.length > 0);
}
