import { compareCodePoints } from '../../graph/code-points.js';
import { parsePartialDate, type PartialDate } from '../../values/partial-date.js';
import type { StatusValue } from '../value-formats.js';
import type { Properties } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/**
 * Every stated event of a lifecycle as parallel lists, ordered by date (unknown ones first),
 * then by the lifecycle; and the current word: that of the latest dated event, or, where no
 * event is dated, the one furthest in the lifecycle.
 */
export function projectStatus(
  name: string,
  lifecycle: readonly string[],
  statements: readonly StoredStatement[],
): Properties {
  const events = new Map(
    statements.map((statement) => [statement.value, valueOf<StatusValue>(statement)]),
  );
  const sorted = [...events.values()].toSorted(
    (a, b) =>
      compareCodePoints(dayOf(a), dayOf(b)) ||
      compareCodePoints(a.date ?? '', b.date ?? '') ||
      lifecycle.indexOf(a.word) - lifecycle.indexOf(b.word),
  );
  const current = sorted.at(-1);
  if (current === undefined) return {};
  return {
    [name]: current.word,
    [`${name}Words`]: sorted.map(({ word }) => word),
    [`${name}Dates`]: sorted.map(({ date }) => date ?? ''),
    [`${name}Earliest`]: sorted.map((event) => boundsOf(event).earliest ?? ''),
    [`${name}Latest`]: sorted.map((event) => boundsOf(event).latest ?? ''),
  };
}

/** The day by which an event is ordered; '' where it is unknown. */
function dayOf(event: StatusValue): string {
  const { earliest, latest } = boundsOf(event);
  return earliest ?? latest ?? '';
}

function boundsOf({ date }: StatusValue): Pick<PartialDate, 'earliest' | 'latest'> {
  return date === null ? { earliest: null, latest: null } : parsePartialDate(date);
}
