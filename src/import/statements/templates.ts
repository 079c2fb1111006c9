import type { Statement } from '../../graph/statement.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { labelsOf } from '../../ontology/entity-types.js';
import { RELATIONS } from '../../ontology/relations.js';
import { MENTIONS } from '../projection/project-relations.js';

const RELATION_TYPES: ReadonlySet<string> = new Set([
  ...RELATIONS.map((relation) => relation.type),
  MENTIONS,
]);

/**
 * The statement with another relationship type in place of its `PART_OF`.
 *
 * @throws RangeError for a type that the ontology does not have: nothing else enters a text.
 */
export function forRelationType({ name, text }: Statement, type: string): Statement {
  if (!RELATION_TYPES.has(type)) throw new RangeError(`No relationship has the type "${type}"`);
  return { name, text: text.replaceAll(':PART_OF', `:${type}`) };
}

/** The statement with the labels of a type in place of its `:Place`. */
export function forEntityType({ name, text }: Statement, type: EntityType): Statement {
  return { name, text: text.replaceAll(':Place', `:${labelsOf(type).join(':')}`) };
}
