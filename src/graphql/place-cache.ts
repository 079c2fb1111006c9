import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo } from 'graphql';
import { visit } from 'graphql';
import { LRUCache } from 'lru-cache';

/** For how many values of its variables a place is kept. */
const MAX_VALUES = 32;

/**
 * Keeps what follows from what is selected at a place of an operation, as long as the operation
 * is known, for each set of values of the variables that are used there.
 */
export class PlaceCache<T extends object> {
  readonly #places = new WeakMap<readonly FieldNode[], Place<T>>();

  /** @param key tells apart what is kept of the same place. */
  get(info: GraphQLResolveInfo, key: string, make: () => T): T {
    const { fieldNodes, fragments, variableValues } = info;
    let place = this.#places.get(fieldNodes);
    if (place === undefined) {
      place = {
        variables: variablesBelow(fieldNodes, fragments),
        kept: new LRUCache({ max: MAX_VALUES }),
      };
      this.#places.set(fieldNodes, place);
    }
    const { variables, kept } = place;
    // NOTE: a variable that is not given means the default of its argument, one that is null does not.
    const given = variables.filter((name) => variableValues[name] !== undefined);
    const values = given.map((name) => [name, variableValues[name]]);
    const question = `${key} ${JSON.stringify(values)}`;
    let known = kept.get(question);
    if (known === undefined) kept.set(question, (known = make()));
    return known;
  }
}

interface Place<T extends object> {
  readonly variables: readonly string[];
  readonly kept: LRUCache<string, T>;
}

/** The variables used in the selection of a field: its own arguments do not count. */
function variablesBelow(
  nodes: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  const variables = new Set<string>();
  const visited = new Set<string>();
  const look = (part: FieldNode['selectionSet']): void => {
    if (part === undefined) return;
    visit(part, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name: { value: name } }) => {
        if (visited.has(name)) return;
        visited.add(name);
        look(fragments[name]?.selectionSet);
      },
    });
  };
  for (const { selectionSet } of nodes) look(selectionSet);
  return [...variables];
}
