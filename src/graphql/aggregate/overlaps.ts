import type { Cell } from '../../graph/compose/cell.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { parsePartialDate } from '../../values/partial-date.js';
import { columnOf, valuesIn } from './entry.js';
import type { EntryFigure } from './figures.js';

/**
 * Of figures that are alike, those that can be added without counting anything twice: of
 * statistics about the same things in the same roles, only such as do not overlap in time. What
 * ends last comes first, then what begins first. Figures that are no statistics are all kept.
 */
export function withoutOverlaps(
  figures: readonly EntryFigure[],
  concerns: readonly Cell[],
): readonly EntryFigure[] {
  if (concerns.length === 0) return figures;
  const kept = figures.filter(({ like }) => like.indicator === null);
  const spans = new Map<string, Span[]>();
  for (const span of figures
    .filter(({ like }) => like.indicator !== null)
    .map(spanOf)
    .toSorted(byEnd)) {
    const things = concerns.flatMap((cell) => valuesIn(span.figure.entry, cell));
    const about = JSON.stringify(things.map((thing) => JSON.stringify(thing)).toSorted());
    const others = spans.get(about) ?? [];
    if (others.some(({ start, end }) => start <= span.end && span.start <= end)) continue;
    spans.set(about, [...others, span]);
    kept.push(span.figure);
  }
  return kept;
}

interface Span {
  readonly figure: EntryFigure;
  /** The first and the last day it can speak of, YYYY-MM-DD; '' for no first one. */
  readonly start: string;
  readonly end: string;
}

const NO_END = '9999-12-31';

/** From the beginning where it is cumulative; an unknown end is taken for an open one. */
function spanOf(figure: EntryFigure): Span {
  const period = columnOf(figure.entry, 'period');
  const { earliest, latest } =
    typeof period === 'string' ? parsePartialDate(period) : { earliest: null, latest: null };
  const start = figure.like.cumulative === true ? null : earliest;
  return { figure, start: start ?? '', end: latest ?? NO_END };
}

function byEnd(a: Span, b: Span): number {
  return (
    compareCodePoints(b.end, a.end) ||
    compareCodePoints(a.start, b.start) ||
    compareCodePoints(a.figure.entry.id, b.figure.entry.id)
  );
}
