import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { getNamedType, isInputObjectType, isLeafType } from 'graphql';

import type { Fragment } from '../../graph/compose/fragment.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { typeOfWord } from '../../ontology/entity-types.js';
import type { PropertyDefinition } from '../../ontology/properties.js';
import { propertiesOf, propertyOf } from '../../ontology/properties.js';
import type { FragmentIndex } from '../fragment-index.js';
import { entityTypesOf } from '../record-types.js';
import type { Scope } from './scopes.js';
import { SCOPES } from './scopes.js';

/** What one field of a filter input asks of a node. */
export type FieldMeaning =
  /** All of the filters given hold, one of them does, or the one given does not. */
  | { readonly kind: 'and' | 'or' | 'not' }
  /** The node is of this more special GraphQL type and meets the filter given. */
  | { readonly kind: 'as'; readonly type: string }
  /** The node's property is one of the values. */
  | { readonly kind: 'values'; readonly property: string; readonly map: (word: string) => string }
  /** The node's list property shares a value with those given. */
  | { readonly kind: 'overlaps'; readonly property: string }
  | { readonly kind: 'equals'; readonly property: string }
  | { readonly kind: 'name' }
  | { readonly kind: 'date' | 'amount' | 'status'; readonly property: string }
  /** The node lies within the scope given, or leads into it over a relationship. */
  | { readonly kind: 'within'; readonly scope: Scope; readonly over: Fragment | null }
  /** The one thing that a relationship leads to meets the filter given. */
  | { readonly kind: 'one'; readonly fragment: Fragment }
  /** Some, every or none of what a relationship leads to meets the filter given. */
  | { readonly kind: 'list'; readonly fragment: Fragment }
  /** A statement about the node meets all that is given. */
  | { readonly kind: 'sources' }
  /** The statement is of one of these properties. */
  | { readonly kind: 'properties' }
  | { readonly kind: 'confidence' }
  /** True: no interested party says so; false: one does. */
  | { readonly kind: 'independent' }
  /** Something that a relationship leads to is of one of the kinds given. */
  | { readonly kind: 'kindsOf'; readonly fragment: Fragment }
  /** Nothing is stated for these properties and relationships. */
  | { readonly kind: 'missing' };

const BOOLEAN_WORDS = ['and', 'or', 'not'] as const;

/** The properties behind fields that take several values. */
const PROPERTY_OF_PLURAL: Readonly<Record<string, string>> = {
  ids: 'id',
  types: 'type',
  kinds: 'kind',
  statuses: 'status',
  modes: 'mode',
  ordinals: 'ordinal',
  indicators: 'indicator',
  languages: 'language',
  notations: 'notation',
  schemes: 'scheme',
  subjects: 'subjectId',
  documents: 'documentId',
  methods: 'method',
  ranks: 'rank',
};

const BY_INPUT: Readonly<Record<string, 'date' | 'amount'>> = {
  DateFilter: 'date',
  MoneyFilter: 'amount',
  QuantityFilter: 'amount',
};

/**
 * What a field of a filter for nodes of a GraphQL type means. It follows from the name of the
 * field and its type, so that a filter is written in the schema alone.
 *
 * @throws Error where it follows from nothing: the schema has a mistake.
 */
export function meaningOf(
  fragments: FragmentIndex,
  nodeType: string,
  field: GraphQLInputField,
): FieldMeaning {
  const { name } = field;
  const input = getNamedType(field.type);
  const word = BOOLEAN_WORDS.find((candidate) => candidate === name);
  if (word !== undefined) return { kind: word };
  if (name === 'missing') return { kind: 'missing' };
  if (input.name === 'NameFilter') return { kind: 'name' };
  if (input.name === 'SourceFilter') return { kind: 'sources' };
  if (input.name === 'ConfidenceRange') return { kind: 'confidence' };
  if (name === 'properties') return { kind: 'properties' };
  if (name === 'independent') return { kind: 'independent' };
  const amountOrDate = BY_INPUT[input.name];
  if (amountOrDate !== undefined) return { kind: amountOrDate, property: name };
  if (input.name.endsWith('StatusFilter')) return { kind: 'status', property: name };
  const scope = SCOPES[input.name];
  if (scope !== undefined) return within(fragments, nodeType, name, scope);
  if (name === 'publisherKinds') {
    return { kind: 'kindsOf', fragment: fragments.named('statement/statement-publishers') };
  }
  const fragment = fragments.find(nodeType, name);
  if (isInputObjectType(input)) {
    if (fragment === null) return { kind: 'as', type: narrowedBy(nodeType, input) };
    return { kind: input.name.endsWith('ListFilter') ? 'list' : 'one', fragment };
  }
  if (!isLeafType(input)) throw new Error(`Nothing filters ${nodeType} by ${name}`);
  if (name === 'flags') return { kind: 'overlaps', property: name };
  const property = PROPERTY_OF_PLURAL[name];
  if (property === undefined) return { kind: 'equals', property: name };
  return { kind: 'values', property, map: name === 'types' ? filteredType : same };
}

/** An undertaking that is a batch of projects has a word of its own. */
function filteredType(word: string): EntityType {
  return word === 'BATCH' ? 'ProjectBatch' : typeOfWord(word);
}

function same(word: string): string {
  return word;
}

function within(
  fragments: FragmentIndex,
  nodeType: string,
  name: string,
  scope: Scope,
): FieldMeaning {
  if (name === 'within' && nodeType === scope.type) return { kind: 'within', scope, over: null };
  const over = [name, ...scope.fields]
    .map((field) => fragments.find(nodeType, field))
    .find((fragment) => fragment !== null);
  if (over === undefined) throw new Error(`${nodeType} does not lead to a ${scope.type}`);
  return { kind: 'within', scope, over };
}

/** What the lists give whose filters are named after another type than their nodes. */
const NODES_OF: Readonly<Record<string, string>> = { ProjectFilter: 'Undertaking' };

/** An `OrganisationFilter` in a filter of actors stands for the actors that are organisations. */
function narrowedBy(nodeType: string, { name }: GraphQLInputObjectType): string {
  const type = NODES_OF[name] ?? name.replace(/Filter$/, '');
  const types = entityTypesOf(type);
  const possible = entityTypesOf(nodeType);
  if (types.length > 0 && types.every((each) => possible.includes(each))) return type;
  throw new Error(`No ${nodeType} is what ${name} filters`);
}

/** A property of the nodes of a GraphQL type; of one of its types where it is an interface. */
export function nodeProperty(nodeType: string, name: string): PropertyDefinition | null {
  return (
    entityTypesOf(nodeType)
      .map((type) => propertyOf(type, name))
      .find((property) => property !== null) ?? null
  );
}

/** The names of all properties that `nodeProperty` finds, each once. */
export function propertyNames(nodeType: string): readonly string[] {
  const names = entityTypesOf(nodeType).flatMap((type) =>
    propertiesOf(type).map(({ name }) => name),
  );
  return [...new Set(names)];
}
