/** The part of the library `edtf`, which has no types of its own, that is used here. */
declare module 'edtf' {
  export interface EdtfDate {
    readonly type: 'Date' | 'Year' | 'Season';
    /** The first and the last millisecond, as UTC. */
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
    /** The date in EDTF. */
    readonly edtf: string;
  }

  export interface EdtfInterval {
    readonly type: 'Interval';
    /** Null where unknown, `Infinity` where open. */
    readonly lower: EdtfDate | number | null;
    readonly upper: EdtfDate | number | null;
  }

  /** @throws Error where the text is no EDTF of at most the given level. */
  export default function edtf(
    text: string,
    constraints: { readonly level: 0 | 1 | 2 },
  ): EdtfDate | EdtfInterval | { readonly type: 'Set' | 'List' | 'Decade' | 'Century' };
}
