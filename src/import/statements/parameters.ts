import type { Value } from '../../graph/values.js';
import type { NodeProperties, Properties } from '../projection/properties.js';

// NOTE: mapped types and not interfaces, since parameters have to be assignable to plain values.

/** A statement for many ids. */
export type Ids = Readonly<Record<'ids', readonly string[]>>;

/** A statement for many rows. */
export type Rows<Row> = Readonly<Record<'rows', readonly Readonly<Row>[]>>;

/** A statement for many rows that are lists, see `columns.ts`. */
export type Lists = Readonly<Record<'rows', readonly (readonly Value[])[]>>;

/** Rows for nodes that exist: their ids and all of their properties. */
export type NodeRows = Rows<{ id: string; properties: NodeProperties }>;

/** Rows for new nodes that belong to an entity. */
export type OwnedRows = Rows<{ entity: string; properties: Properties }>;
