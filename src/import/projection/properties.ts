import type { Value } from '../../graph/values.js';

/** The properties of a node or relationship; what is unknown is absent. */
export type Properties = Readonly<Record<string, Exclude<Value, null>>>;

/** The properties of a node, which all have an id. */
export type NodeProperties = Properties & { readonly id: string };

/** The entries that have a value. */
export function present(entries: Readonly<Record<string, Value | undefined>>): Properties {
  const properties: Record<string, Exclude<Value, null>> = {};
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value !== null && value !== undefined) properties[key] = value;
  }
  return properties;
}
