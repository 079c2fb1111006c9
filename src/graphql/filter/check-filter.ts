import type { GraphQLInputObjectType } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';

import type { FragmentIndex } from '../fragment-index.js';
import type { FilterType } from './filter-compiler.js';
import { meaningOf } from './filter-fields.js';

/** Follows a filter to every filter below it. @throws Error where a field of one means nothing. */
export function checkFilter(fragments: FragmentIndex, filter: FilterType): void {
  const seen = new Set<string>();
  const visit = ({ nodeType, input }: FilterType): void => {
    const key = `${nodeType} ${input.name}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const field of Object.values(input.getFields())) {
      const meaning = meaningOf(fragments, nodeType, field);
      const below = getNamedType(field.type);
      if (!isInputObjectType(below)) continue;
      if (meaning.kind === 'as') visit({ nodeType: meaning.type, input: below });
      if (meaning.kind === 'one') visit({ nodeType: meaning.fragment.node, input: below });
      if (meaning.kind === 'list')
        visit({ nodeType: meaning.fragment.node, input: filterOf(below) });
    }
  };
  visit(filter);
}

function filterOf(list: GraphQLInputObjectType): GraphQLInputObjectType {
  const some = list.getFields().some;
  const filter = some === undefined ? undefined : getNamedType(some.type);
  if (!isInputObjectType(filter)) throw new Error(`${list.name} has no filter`);
  return filter;
}
