import type { Value } from '../../graph/values.js';

/** The properties of a node or relationship; what is unknown is absent. */
export type Properties = Readonly<Record<string, Exclude<Value, null>>>;

/** The properties of a node, which all have an id. */
export type NodeProperties = Properties & { readonly id: string };

/** The entries that have a value. */
export function present(entries: Readonly<Record<string, Value | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, Exclude<Value, null>] =>
        entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
