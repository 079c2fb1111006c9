import type { ApolloServerPlugin } from '@apollo/server';
import type {
  DocumentNode,
  GraphQLError,
  GraphQLInputType,
  GraphQLSchema,
  VariableDefinitionNode,
} from 'graphql';
import {
  BREAK,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import type { RequestContext } from './context.js';

/**
 * Tells in `extensions.argument` for which argument or variable a value of the wrong form was
 * given, and in `extensions.allowed` the words that could be given, where it takes words.
 */
export function argumentErrors(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, document }) => {
          for (const error of errors) {
            const place = document === undefined ? null : placeOf(schema, document, error);
            if (place !== null) Object.assign(error.extensions, describe(place));
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Where a value stands in an operation or its variables. */
interface Place {
  readonly argument: string;
  readonly type: GraphQLInputType | null | undefined;
}

function describe({ argument, type }: Place) {
  const named = getNamedType(type);
  const words = isEnumType(named) ? named.getValues().map(({ name }) => name) : null;
  return { argument, ...(words && { allowed: words }) };
}

/** The place of the value that an error is about; null for errors about something else. */
function placeOf(schema: GraphQLSchema, document: DocumentNode, error: GraphQLError): Place | null {
  const [node] = error.nodes ?? [];
  if (node === undefined || error.path !== undefined) return null;
  if (node.kind === Kind.VARIABLE_DEFINITION) return placeInVariable(schema, node, error.message);
  return node.kind.endsWith('Value') ? placeInDocument(schema, document, node) : null;
}

/** GraphQL.js tells the path to the value within a variable in its message alone. */
function placeInVariable(
  schema: GraphQLSchema,
  { variable, type }: VariableDefinitionNode,
  message: string,
): Place {
  const [, path = variable.name.value] = /^Variable .* at "([^"]+)"; /.exec(message) ?? [];
  const fields = path
    .replaceAll(/\[\d+\]/g, '')
    .split('.')
    .slice(1);
  return { argument: `$${path}`, type: fields.reduce(typeOfField, inputType(schema, type)) };
}

function inputType(schema: GraphQLSchema, node: VariableDefinitionNode['type']) {
  const type = typeFromAST(schema, node);
  return isInputType(type) ? type : undefined;
}

function typeOfField(type: Place['type'], field: string): Place['type'] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields()[field]?.type : undefined;
}

function placeInDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  value: NonNullable<GraphQLError['nodes']>[number],
): Place | null {
  const types = new TypeInfo(schema);
  let place: Place | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node, _key, _parent, path) => {
        if (node !== value) return undefined;
        place = { argument: spell(document, path), type: types.getInputType() };
        return BREAK;
      },
    }),
  );
  return place;
}

/** What lies on the way to a value, as resolvers spell it: `projects(orderBy:)[0].by`. */
function spell(document: DocumentNode, path: readonly (string | number)[]): string {
  let here: unknown = document;
  let text = '';
  for (const [index, key] of path.entries()) {
    here = (here as Readonly<Record<string | number, unknown>>)[key];
    const { kind, name } = here as { kind?: Kind; name?: { value: string } };
    if (kind === Kind.FIELD) text = name?.value ?? '';
    if (kind === Kind.ARGUMENT) text += `(${name?.value}:)`;
    if (kind === Kind.OBJECT_FIELD) text += `.${name?.value}`;
    if (path[index - 1] === 'values') text += `[${key}]`;
  }
  return text;
}
