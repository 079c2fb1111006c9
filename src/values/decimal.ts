const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The most significant digits of which every decimal number survives as a JavaScript number. */
export const MAX_SIGNIFICANT_DIGITS = 15;

/** Whether the text is a plain decimal number: no exponent, sign `+`, grouping or leading zero. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** How many digits of a decimal text matter: `0.0120` has 2, `1200` has 2. */
export function significantDigits(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = `${whole}${fraction.replace(/0+$/, '')}`.replace(/^0+/, '');
  return fraction.replace(/0+$/, '') === '' ? digits.replace(/0+$/, '').length : digits.length;
}

/** The number that a decimal text of at most `MAX_SIGNIFICANT_DIGITS` stands for; null for null. */
export function decimalToNumber(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
