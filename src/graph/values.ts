/** A plain value that both engines can hold and return: no driver type leaves an adapter. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The parameters of a statement. Whole numbers are sent as integers. */
export type Parameters = Readonly<Record<string, Value>>;

/** One answer row, values in the order of the statement's columns. */
export type Row = readonly Value[];
