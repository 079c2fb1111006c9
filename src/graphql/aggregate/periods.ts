import { parsePartialDate, VAGUE_MARKS } from '../../values/partial-date.js';

/** How long a period is. */
export type PeriodUnit = 'YEAR' | 'QUARTER' | 'MONTH';

/** A period as text: `2024`, `2024-Q3` or `2024-11`; periods of one unit sort by time. */
export type Period = string;

/**
 * The period in which every day lies that the date can mean; null where there is no such one, as
 * for a date that is about or not sure.
 */
export function periodOf(edtf: string, unit: PeriodUnit): Period | null {
  if (VAGUE_MARKS.some((mark) => edtf.includes(mark))) return null;
  const { earliest, latest } = parsePartialDate(edtf);
  if (earliest === null || latest === null) return null;
  const period = periodOfDay(earliest, unit);
  return period === periodOfDay(latest, unit) ? period : null;
}

function periodOfDay(day: string, unit: PeriodUnit): Period {
  const [year = '', month = ''] = day.split('-');
  switch (unit) {
    case 'YEAR':
      return year;
    case 'QUARTER':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'MONTH':
      return `${year}-${month}`;
  }
}

/** The period that follows. */
export function periodAfter(period: Period): Period {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return fourDigits(year + 1);
  const isQuarter = rest.startsWith('Q');
  const part = Number(rest.replace('Q', ''));
  if (part === (isQuarter ? 4 : 12)) return `${fourDigits(year + 1)}-${isQuarter ? 'Q1' : '01'}`;
  return `${fourDigits(year)}-${isQuarter ? `Q${part + 1}` : twoDigits(part + 1)}`;
}

/** The period in EDTF of level 1, in which a quarter is an interval of months. */
export function periodToEdtf(period: Period): string {
  const [year = '', quarter] = period.split('-Q');
  if (quarter === undefined) return period;
  const last = Number(quarter) * 3;
  return `${year}-${twoDigits(last - 2)}/${year}-${twoDigits(last)}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
