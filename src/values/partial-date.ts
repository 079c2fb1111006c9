import edtf from 'edtf';
import type { EdtfDate } from 'edtf';

/** A date or an interval of which parts may be unknown, with the days that bound it. */
export interface PartialDate {
  /** The EDTF text as written. */
  readonly text: string;
  /** The first day it can mean, YYYY-MM-DD; null where the start is open or the year unknown. */
  readonly earliest: string | null;
  /** The last day it can mean, YYYY-MM-DD; null where the end is open or the year unknown. */
  readonly latest: string | null;
}

/** Text that is no partial date; the message says why. */
export class PartialDateError extends Error {
  override readonly name = 'PartialDateError';
}

/** The marks by which EDTF says about or not sure: how far off the date may be is not known. */
export const VAGUE_MARKS: readonly string[] = ['~', '?', '%'];

const UNKNOWN_YEAR = /^XXXX(?:-\d{2}){1,2}$/;
const NO_DATE = 'not an EDTF date or interval of level 1';
const WINTER = 24;
const MAX_REMEMBERED = 10_000;

const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;

/** A leap year, so that `XXXX-02-29` is accepted. */
const LEAP_YEAR = '2000';

const remembered = new Map<string, PartialDate>();

/**
 * Reads EDTF level 1 without times of day, and besides `XXXX-MM-DD` and `XXXX-MM`, alone or as
 * the ends of an interval. Qualifiers (`?`, `~`, `%`) do not widen the bounds. A season means
 * any day of its year, since spring is not the same months everywhere; winter lasts until the
 * end of the next February.
 *
 * @throws PartialDateError
 */
export function parsePartialDate(text: string): PartialDate {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = readDays(text) ?? readPartialDate(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, date);
  return date;
}

/**
 * A day or an interval between two; null for any other text. Most different dates are such, and the
 * library takes about 150 µs for each.
 */
function readDays(text: string): PartialDate | null {
  const [, earliest, latest] = DAYS.exec(text) ?? [];
  if (earliest === undefined || !isDay(earliest)) return null;
  if (latest === undefined) return { text, earliest, latest: earliest };
  return isDay(latest) && earliest < latest ? { text, earliest, latest } : null;
}

/** Whether a text of this form is a day of the calendar, which the 30th of February is not. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && day(time) === text;
}

function readPartialDate(text: string): PartialDate {
  const ends = text.split('/');
  if (ends.length <= 2 && ends.some((end) => UNKNOWN_YEAR.test(end)))
    return readUnknownYear(text, ends);
  if (text.includes('T')) throw new PartialDateError('a date has no time of day');
  const date = readLibraryDate(text);
  switch (date.type) {
    case 'Interval':
      return { text, earliest: firstDay(date.lower), latest: lastDay(date.upper) };
    case 'Date':
    case 'Year':
    case 'Season':
      return { text, earliest: firstDay(date), latest: lastDay(date) };
    default:
      throw new PartialDateError(NO_DATE);
  }
}

/** Both ends have to be a day or month of an unknown year. */
function readUnknownYear(text: string, ends: readonly string[]): PartialDate {
  for (const end of ends) {
    if (!UNKNOWN_YEAR.test(end))
      throw new PartialDateError('the ends of an interval both have a known year, or neither');
    readLibraryDate(end.replace('XXXX', LEAP_YEAR));
  }
  return { text, earliest: null, latest: null };
}

function readLibraryDate(text: string): ReturnType<typeof edtf> {
  // NOTE: the library takes the 29th of February of any year for the 1st of March.
  for (const [leapDay] of text.matchAll(/\d{4}-02-29/g)) {
    if (day(Date.parse(leapDay)) !== leapDay) throw new PartialDateError(NO_DATE);
  }
  try {
    return edtf(text, { level: 1 });
  } catch {
    // What the library throws is a page about its grammar.
    throw new PartialDateError(NO_DATE);
  }
}

function firstDay(date: EdtfDate | number | null): string | null {
  if (date === null || typeof date === 'number' || isUnknownYear(date)) return null;
  return date.type === 'Season' ? `${fourDigits(date)}-01-01` : day(date.min);
}

function lastDay(date: EdtfDate | number | null): string | null {
  if (date === null || typeof date === 'number' || isUnknownYear(date)) return null;
  if (date.type !== 'Season') return day(date.max);
  if (date.values[1] !== WINTER) return `${fourDigits(date)}-12-31`;
  return day(Date.UTC((date.values[0] ?? 0) + 1, 2, 0));
}

/** `XXXX` alone: the library reads it as the years 0 to 9999. */
function isUnknownYear(date: EdtfDate): boolean {
  return date.type === 'Date' && date.edtf.startsWith('XXXX');
}

function fourDigits(date: EdtfDate): string {
  return String(date.values[0]).padStart(4, '0');
}

function day(time: number): string {
  const date = new Date(time).toISOString();
  if (!/^\d{4}-/.test(date)) throw new PartialDateError('a year lies between 0000 and 9999');
  return date.slice(0, 10);
}
