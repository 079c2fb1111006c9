/** How exact a partial date is: a word of the schema's `DatePrecision`. */
export type DatePrecision =
  'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'INTERVAL' | 'UNKNOWN_YEAR';

const FORMS: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^XXXX/, 'UNKNOWN_YEAR'],
  [/\//, 'INTERVAL'],
  [/^-?\d{4}-(?:2[1-9]|3\d|4[01])/, 'SEASON'],
  [/^-?\d{4}-\d{2}-\d{2}/, 'DAY'],
  [/^-?\d{4}-\d{2}/, 'MONTH'],
  [/^-?\d{4}/, 'YEAR'],
];

/** The precision of a valid EDTF text; unspecified digits make it coarser. */
export function precisionOf(edtf: string): DatePrecision {
  const known = edtf.startsWith('XXXX') ? edtf : edtf.replace(/-XX/g, '');
  return FORMS.find(([form]) => form.test(known))?.[1] ?? 'DECADE';
}

/** Whether a valid EDTF text says about (`~`, `%`). */
export function isApproximate(edtf: string): boolean {
  return /[~%]/.test(edtf);
}

/** Whether a valid EDTF text says perhaps (`?`, `%`). */
export function isUncertain(edtf: string): boolean {
  return /[?%]/.test(edtf);
}
