import type { GraphQLField, GraphQLOutputType } from 'graphql';
import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';

import { ENTITY_TYPES, idPrefix, type EntityType } from '../../src/ontology/entity-types.js';
import { fragments, schema } from './schema.js';

/** A root list with everything of one type below it, a level deep. */
export interface FragmentOperation {
  /** The type whose fields are asked. */
  readonly name: string;
  /** The operation; it takes `$after`, and its list is called `list`. */
  readonly query: string;
}

const EDGE =
  'cursor role inferred confidence validity { edtf } statements { totalCount nodes { id } }';
const PARENTS = [...new Set([...ENTITY_TYPES, ...fragments.map(({ parent }) => parent)])].filter(
  (parent) => parent === 'Statement' || entityTypesOf(parent).length > 0,
);

/** The fragments that lists lead to, and not a root field of their own. */
export const LISTED_FRAGMENTS = fragments.filter(
  ({ parent }) => parent === 'Edge' || PARENTS.includes(parent),
);

/**
 * One operation per type that has fragments of its own, asking every such field and every plain
 * property: the smallest set that uses each file of `cypher/` once and keeps a failure readable.
 */
export function fragmentOperations(
  documents: readonly string[] = ['document:antara-acg-2024', 'document:alpha'],
): readonly FragmentOperation[] {
  return PARENTS.map((name) => ({
    name,
    query: queryOf(name, documents),
  }));
}

function queryOf(name: string, documents: readonly string[]): string {
  const page = 'pageInfo { hasNextPage endCursor }';
  const list = (field: string, filter: string, selection: string): string =>
    `query ($after: String) { list: ${field}(first: 100, after: $after${filter}) { ${page} totalCount nodes { ${selection} } } }`;
  if (name === 'Statement') {
    return list(
      'statements',
      `, filter: { documents: ${JSON.stringify(documents)} }`,
      `id ${ownFields(name)}`,
    );
  }
  const types = entityTypesOf(name).map((type) =>
    idPrefix(type).replaceAll('-', '_').toUpperCase(),
  );
  return list(
    'entities',
    `, filter: { types: [${types.join(', ')}] }`,
    `__typename id ... on ${name} { ${ownFields(name)} }`,
  );
}

function entityTypesOf(name: string): readonly EntityType[] {
  const type = schema.getType(name);
  const names = isInterfaceType(type)
    ? schema.getPossibleTypes(type).map((each) => each.name)
    : [name];
  return ENTITY_TYPES.filter((each) => names.includes(each));
}

/** The fields that fragments of this type answer, and the properties of a type that is no interface. */
function ownFields(name: string): string {
  const answered = new Set(
    fragments.filter(({ parent }) => parent === name).map(({ field }) => field),
  );
  const concrete = isObjectType(schema.getType(name));
  return Object.values(fieldsOf(name))
    .filter((field) => answered.has(field.name) || (concrete && isProperty(field)))
    .map((field) => `${field.name}${selectionOf(field.type)}`)
    .join(' ');
}

function isProperty({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isLeafType(named) || !isRecord(named.name);
}

/** Whether a type is read from nodes of its own. */
function isRecord(name: string): boolean {
  return (
    name.endsWith('Connection') ||
    'id' in fieldsOf(name) ||
    fragments.some(({ node }) => node === name)
  );
}

function selectionOf(type: GraphQLOutputType): string {
  const { name } = getNamedType(type);
  if (isLeafType(getNamedType(type))) return '';
  if (name.endsWith('Connection')) {
    return ` { totalCount pageInfo { hasNextPage hasPreviousPage } edges { ${EDGE} node { __typename id } } }`;
  }
  if ('id' in fieldsOf(name)) return ' { __typename id }';
  const plain = Object.values(fieldsOf(name)).map(
    (field) => `${field.name}${selectionOf(field.type)}`,
  );
  return ` { ${plain.join(' ')} }`;
}

function fieldsOf(name: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
