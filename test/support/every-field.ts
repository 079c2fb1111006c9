import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isNonNullType, isObjectType, isInterfaceType } from 'graphql';

/**
 * One operation per field of a root list's type: the field with everything below it down to the
 * leaves, connections with totals, edges and statements. Together they use every fragment.
 */
export function operationsOverEveryField(schema: GraphQLSchema): readonly string[] {
  const query = schema.getQueryType()?.getFields() ?? {};
  return Object.values(query)
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .flatMap(({ name, type }) => {
      const node = nodeOf(schema, type);
      return node.map((field) => `{ ${name}(first: 5) { nodes { ${field} } } }`);
    });
}

/** What edges have of their own, with its selection. */
const EDGE_FIELDS: readonly (readonly [name: string, text: string])[] = [
  ['cursor', 'cursor'],
  ['role', 'role'],
  ['inferred', 'inferred'],
  ['confidence', 'confidence'],
  ['relationship', 'relationship'],
  ['direction', 'direction'],
  ['validity', 'validity { edtf }'],
  ['statements', 'statements { totalCount nodes { id } }'],
];

function nodeOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly string[] {
  const connection = getNamedType(type);
  if (!isObjectType(connection)) return [];
  const node = connection.getFields().nodes;
  if (node === undefined) return [];
  return fieldsOf(getNamedType(node.type), 1, schema);
}

function fieldsOf(type: unknown, depth: number, schema: GraphQLSchema): readonly string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const required = field.args.some(
      ({ type: arg, defaultValue }) => isNonNullType(arg) && defaultValue === undefined,
    );
    if (required) return [];
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [field.name];
    if (depth <= 0 && isRecord(target.name, schema)) return [];
    const below = selectionOf(target, depth, schema);
    return below === '' ? [] : [`${field.name} { ${below} }`];
  });
}

function selectionOf(type: unknown, depth: number, schema: GraphQLSchema): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  if (!type.name.endsWith('Connection')) return fieldsOf(type, depth - 1, schema).join(' ');
  const node = getNamedType(type.getFields().nodes?.type);
  const below = ['__typename', ...fieldsOf(node, depth - 1, schema)].join(' ');
  const edge = getNamedType(type.getFields().edges?.type);
  const own = EDGE_FIELDS.filter(([name]) => isObjectType(edge) && name in edge.getFields());
  const total = 'totalCount' in type.getFields() ? 'totalCount' : '';
  return `${total} pageInfo { hasNextPage } edges { ${own.map(([, text]) => text).join(' ')} node { ${below} } }`;
}

function isRecord(name: string, schema: GraphQLSchema): boolean {
  const type = schema.getType(name);
  return (isObjectType(type) && 'id' in type.getFields()) || name.endsWith('Connection');
}
