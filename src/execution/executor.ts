import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';

import { Execution } from './execution.js';
import type { Values } from './prepared-operation.js';
import { conditionsOf, PreparedOperation } from './prepared-operation.js';

/** How many forms of one operation are kept: `@skip` and `@include` make others of it. */
const MAX_FORMS = 16;

/** After so many wrong variables the others are not reported, as in GraphQL.js. */
const MAX_ERRORS = 50;

/** What is to be executed; the document is valid. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values;
  readonly context: unknown;
  /** What the resolvers of the root fields start from. */
  readonly root?: unknown;
}

/**
 * Executes queries as GraphQL.js does, without doing again for each value what is the same for
 * all: an operation is prepared once, as long as its parsed document is the same object.
 */
export class Executor {
  readonly #known = new WeakMap<OperationDefinitionNode, KnownOperation>();

  constructor(private readonly schema: GraphQLSchema) {}

  execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const definitions = request.operation.variableDefinitions ?? [];
    const options = { maxErrors: MAX_ERRORS };
    const variables = getVariableValues(this.schema, definitions, request.variables, options);
    if (variables.errors !== undefined) return Promise.resolve({ errors: variables.errors });
    let prepared: PreparedOperation;
    try {
      prepared = this.#prepare(request, variables.coerced);
    } catch (error) {
      // What cannot be prepared is a condition of the root fields that is null.
      return Promise.resolve({ errors: [error as GraphQLError], data: null });
    }
    return new Execution(prepared, variables.coerced, request.context, request.root).result();
  }

  #prepare(
    { document, operation }: ExecutionRequest,
    variables: Record<string, unknown>,
  ): PreparedOperation {
    let known = this.#known.get(operation);
    if (known === undefined) {
      known = { conditions: conditionsOf(document), forms: new LRUCache({ max: MAX_FORMS }) };
      this.#known.set(operation, known);
    }
    const form = JSON.stringify(known.conditions.map((name) => variables[name]));
    let prepared = known.forms.get(form);
    if (prepared === undefined) {
      prepared = new PreparedOperation(this.schema, document, operation, variables);
      known.forms.set(form, prepared);
    }
    return prepared;
  }
}

interface KnownOperation {
  /** The variables that decide what is selected. */
  readonly conditions: readonly string[];
  readonly forms: LRUCache<string, PreparedOperation>;
}
