/** The fields of a figure that are true where a column of one of its amounts has a certain word. */
export const MARKS = {
  /** The source says about. */
  approximate: { suffix: 'Qualifier', word: 'ABOUT' },
  inferredCurrency: { suffix: 'CurrencyBasis', word: 'INFERRED' },
} as const;

/** A field of a figure. */
export type Mark = keyof typeof MARKS;
