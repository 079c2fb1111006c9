import type { Condition } from '../../graph/compose/plan.js';
import { badUserInput } from '../errors.js';
import { isIn } from './conditions.js';
import type { DateInput } from './date-condition.js';
import { dateCondition } from './date-condition.js';

/** A filter of a lifecycle, such as `UndertakingStatusFilter`. */
export interface StatusInput {
  readonly current?: readonly string[] | null;
  readonly reached?: readonly string[] | null;
  readonly date?: DateInput | null;
}

/**
 * What a status filter asks of the lifecycle stored under a property: the word that is current,
 * and one event that has both a word and a date that are asked for.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where nothing is asked.
 */
export function statusCondition(
  property: string,
  { current, reached, date }: StatusInput,
  path: string,
): Condition {
  const [words, dates] = [`${property}Words`, `${property}Dates`];
  const all: Condition[] = [];
  if (current) all.push(isIn(property, current));
  if (date) {
    const properties = {
      text: dates,
      earliest: `${property}Earliest`,
      latest: `${property}Latest`,
    };
    const event: Condition[] = [dateCondition(properties, date, `${path}.date`)];
    if (reached) event.push(isIn(words, reached));
    all.push({ kind: 'item', list: words, meets: { kind: 'and', all: event } });
  } else if (reached) {
    all.push({ kind: 'overlaps', property: words, values: reached });
  }
  if (all.length === 0) throw badUserInput(path, 'needs `current`, `reached` or `date`.');
  return { kind: 'and', all };
}
