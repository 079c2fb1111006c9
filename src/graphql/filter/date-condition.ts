import type { Condition } from '../../graph/compose/plan.js';
import { parsePartialDate, VAGUE_MARKS } from '../../values/partial-date.js';
import { badUserInput } from '../errors.js';
import { compare, known, not, orUnknown } from './conditions.js';

/** A `DateFilter` of the schema. */
export interface DateInput {
  readonly certainlyIn?: string | null;
  readonly possiblyIn?: string | null;
  readonly known?: boolean | null;
}

/** The properties that hold a date: its text, its first and its last possible day. */
export interface DateProperties {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
}

/**
 * What a date filter asks of a date. A day that is not known could be any: it is possibly in
 * every period and certainly in none, and neither is a date that is about or not sure.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where a period has neither a start nor an end.
 */
export function dateCondition(date: DateProperties, input: DateInput, path: string): Condition {
  const { certainlyIn, possiblyIn, known: isKnown } = input;
  const all: Condition[] = [];
  if (certainlyIn != null) all.push(certainly(date, boundsOf(certainlyIn, `${path}.certainlyIn`)));
  if (possiblyIn != null) all.push(possibly(date, boundsOf(possiblyIn, `${path}.possiblyIn`)));
  if (isKnown != null) all.push(isKnown ? known(date.text) : not(known(date.text)));
  return { kind: 'and', all };
}

interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

function boundsOf(period: string, path: string): Bounds {
  const { earliest: start, latest: end } = parsePartialDate(period);
  if (start === null && end === null) throw badUserInput(path, 'needs a year at one end at least.');
  return { start, end };
}

function certainly({ text, earliest, latest }: DateProperties, { start, end }: Bounds): Condition {
  const all: Condition[] = [
    known(text),
    not({ kind: 'contains', property: text, parts: VAGUE_MARKS }),
  ];
  if (start !== null) all.push(known(earliest), compare(earliest, '>=', start));
  // NOTE: the last day says so too, but only with this one is it a part of an index of first days.
  if (start !== null && end !== null) all.push(compare(earliest, '<=', end));
  if (end !== null) all.push(known(latest), compare(latest, '<=', end));
  return { kind: 'and', all };
}

function possibly({ text, earliest, latest }: DateProperties, { start, end }: Bounds): Condition {
  const all: Condition[] = [known(text)];
  if (start !== null) all.push(orUnknown(latest, compare(latest, '>=', start)));
  if (end !== null) all.push(orUnknown(earliest, compare(earliest, '<=', end)));
  return { kind: 'and', all };
}
