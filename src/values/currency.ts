const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether the text is an ISO 4217 code, one that is out of use included. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
