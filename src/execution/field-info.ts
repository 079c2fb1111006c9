import type { GraphQLResolveInfo, ResponsePath } from 'graphql';

import type { PreparedField, PreparedOperation, Values } from './prepared-operation.js';

/** What a resolver is told of its field. Most ask for nothing, so nothing is made in advance. */
export class FieldInfo implements GraphQLResolveInfo {
  constructor(
    private readonly prepared: PreparedOperation,
    private readonly field: PreparedField,
    readonly path: ResponsePath,
    readonly variableValues: Values,
    readonly rootValue: unknown,
  ) {}

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
