import type {
  GraphQLAbstractType,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql';
import { isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

/** An output type, taken apart once so that no value has to. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType }
);

/** Takes a type apart. */
export function shapeOf(type: GraphQLOutputType): Shape {
  if (isNonNullType(type)) return { ...shapeOf(type.ofType), isNullable: false };
  const isNullable = true;
  if (isListType(type)) return { kind: 'list', item: shapeOf(type.ofType), isNullable };
  if (isLeafType(type)) return { kind: 'leaf', type, isNullable };
  if (isObjectType(type)) return { kind: 'object', type, isNullable };
  return { kind: 'abstract', type, isNullable };
}
