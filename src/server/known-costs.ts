import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { visit } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

interface CostsOfDocument {
  /** The variables that a cost depends on. */
  readonly variables: readonly string[];
  readonly byValues: LRUCache<string, number>;
}

/** How many costs of one document are remembered. */
const MAX_COSTS = 100;

/**
 * Remembers the costs of operations as long as their documents live. A cost depends on the values of
 * few variables: those given to some arguments, and of a list only on its length.
 */
export class KnownCosts {
  readonly #byDocument = new WeakMap<DocumentNode, CostsOfDocument>();

  /** @param args the arguments that costs depend on, `if` of `@skip` and `@include` among them. */
  constructor(private readonly args: readonly string[]) {}

  /** The cost of an operation; one that cannot be told is not remembered. */
  of(
    document: DocumentNode,
    { name }: OperationDefinitionNode,
    variables: Variables,
    compute: () => number | null,
  ): number | null {
    const known = this.#byDocument.get(document) ?? {
      variables: variablesOf(document, this.args),
      byValues: new LRUCache({ max: MAX_COSTS }),
    };
    this.#byDocument.set(document, known);
    const values = JSON.stringify([
      name?.value,
      known.variables.map((variable) => sizeOf(variables[variable])),
    ]);
    const cost = known.byValues.get(values) ?? compute();
    if (cost !== null) known.byValues.set(values, cost);
    return cost;
  }
}

function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? [value.length] : value;
}

/** The variables that stand in the values of these arguments. */
function variablesOf(document: DocumentNode, args: readonly string[]): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (!args.includes(argument.name.value)) return;
      visit(argument.value, { Variable: ({ name }) => void found.add(name.value) });
    },
  });
  return [...found];
}
