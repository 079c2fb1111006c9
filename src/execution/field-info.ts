import type { GraphQLResolveInfo, ResponsePath } from 'graphql';

import type { PreparedField, PreparedOperation, Values } from './prepared-operation.js';

/** Where a value stands in the answer; undefined for the whole. */
export type Path = ResponsePath | undefined;

/** The path of a field's value. */
export function pathOf({ key, parentType }: PreparedField, parentPath: Path): ResponsePath {
  return { prev: parentPath, key, typename: parentType.name };
}

/** What a resolver is told of its field. Most ask for nothing, so nothing is made in advance. */
export class FieldInfo implements GraphQLResolveInfo {
  constructor(
    private readonly prepared: PreparedOperation,
    private readonly field: PreparedField,
    private readonly parentPath: Path,
    readonly variableValues: Values,
    readonly rootValue: unknown,
  ) {}

  get path() {
    return pathOf(this.field, this.parentPath);
  }

  get fieldName() {
    return this.field.definition.name;
  }

  /** The same for every execution of an operation. */
  get fieldNodes() {
    return this.field.nodes;
  }

  get returnType() {
    return this.field.definition.type;
  }

  get parentType() {
    return this.field.parentType;
  }

  get schema() {
    return this.prepared.schema;
  }

  get fragments() {
    return this.prepared.fragments;
  }

  get operation() {
    return this.prepared.operation;
  }
}
