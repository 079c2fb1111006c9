import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many costs of one document are remembered. */
const MAX_COSTS = 100;

/**
 * Remembers the costs of operations as long as their documents live. Of the variables a cost
 * depends on numbers, truth values and the lengths of lists, never on words.
 */
export class KnownCosts {
  readonly #byDocument = new WeakMap<DocumentNode, LRUCache<string, number>>();

  /** The cost of an operation; one that cannot be told is not remembered. */
  of(
    document: DocumentNode,
    { name }: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    compute: () => number | null,
  ): number | null {
    const known = this.#byDocument.get(document) ?? new LRUCache({ max: MAX_COSTS });
    this.#byDocument.set(document, known);
    const question = `${name?.value ?? ''} ${JSON.stringify(variables, sizeOf)}`;
    const cost = known.get(question) ?? compute();
    if (cost !== null) known.set(question, cost);
    return cost;
  }
}

function sizeOf(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? `${value.length} items` : value;
}
