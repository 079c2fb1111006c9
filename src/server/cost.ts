import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';

import { MAX_GROUPS } from '../graphql/aggregate/groups.js';
import { queryTooComplex } from '../graphql/errors.js';
import { DEFAULT_PAGE_SIZE } from '../graphql/pagination.js';
import { MAX_CLAIM_STATEMENTS } from '../modules/proof/claim.resolvers.js';
import type { RequestContext } from './context.js';
import { KnownCosts } from './known-costs.js';

/** What the cost of an operation depends on besides its text. */
export interface CostLimits {
  readonly maxPageSize: number;
  /** The highest cost of an operation. */
  readonly maxCost: number;
}

/** What operations cost, of which each is computed once. */
export class OperationCosts {
  readonly limit: number;
  readonly #estimators: ComplexityEstimator[];
  readonly #known = new KnownCosts();

  constructor(
    private readonly schema: GraphQLSchema,
    { maxPageSize, maxCost }: CostLimits,
  ) {
    this.limit = maxCost;
    this.#estimators = [costOfField(maxPageSize)];
  }

  /**
   * The most entities and statements that an operation can return; null where its variables are
   * wrong, which the execution reports.
   */
  of(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): number | null {
    const { schema, limit } = this;
    const estimators = this.#estimators;
    return this.#known.of(document, operation, variables, () =>
      areValid(schema, operation, variables)
        ? costOf(schema, document, { estimators, variables, operation, limit })
        : null,
    );
  }

  /** What an answer tells in `extensions.cost`. */
  describe(requested: number, actual: number) {
    return { requested, actual, limit: this.limit };
  }
}

/**
 * Refuses an operation whose cost is over the limit before it is executed, and tells the cost in
 * `extensions.cost`: `requested` is the most entities and statements that it can return, `actual`
 * how many were returned by lists and looked up by id.
 */
export function operationCost(costs: OperationCosts): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} } }) => {
          if (operation === undefined) return Promise.resolve();
          requested = costs.of(document, operation, variables);
          if (requested !== null && requested > costs.limit) {
            throw queryTooComplex('cost', costs.limit, requested);
          }
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue, response: { body } }) => {
          if (body.kind === 'single' && requested !== null) {
            const cost = costs.describe(requested, contextValue.served.entries);
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Wrong variables are reported by the execution, which names each. */
function areValid(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (
    getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors === undefined
  );
}

interface CostQuestion {
  readonly estimators: ComplexityEstimator[];
  readonly variables: Record<string, unknown>;
  readonly operation: OperationDefinitionNode;
  readonly limit: number;
}

/**
 * Null where a condition is null, which the execution reports.
 *
 * @throws GraphQLError where spread fragments make more fields than can be counted.
 */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { estimators, variables, operation, limit }: CostQuestion,
): number | null {
  const name = operation.name?.value;
  const operationName = name === undefined ? {} : { operationName: name };
  try {
    return getComplexity({ estimators, schema, query, variables, ...operationName });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw queryTooComplex('cost', limit);
  }
}

/**
 * An entity or statement costs 1 and what is selected below it; a connection costs its page size
 * times one entry; a field that gives several without pages costs as many as it can give.
 * Everything else costs what is below it.
 */
function costOfField(maxPageSize: number): ComplexityEstimator {
  return (asked) => {
    const { field, args, childComplexity } = asked;
    const type = getNamedType(field.type);
    if (!isObjectType(type) && !isInterfaceType(type)) return 0;
    if (type.name.endsWith('Connection')) {
      const size: unknown = args.first ?? args.last ?? DEFAULT_PAGE_SIZE;
      return Math.min(Math.max(Number(size), 1), maxPageSize) * Math.max(childComplexity, 1);
    }
    const own = 'id' in type.getFields() ? 1 : 0;
    return entriesOf(asked) * (own + childComplexity);
  };
}

/** How many entries fields without pages can give, by the type that has them. */
const ENTRIES: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => number>> = {
  'Query.claims': () => MAX_CLAIM_STATEMENTS,
  'Query.paths': ({ limit, maxLength }) => Number(limit) * (Number(maxLength) + 1),
  'Query.subgraph': ({ maxNodes }) => Number(maxNodes),
  'Aggregation.groups': ({ top }) => Number(top ?? MAX_GROUPS),
};

/** Wrong numbers are refused by the resolvers, which name them; here they only must not be absurd. */
function entriesOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const known = ENTRIES[`${type.name}.${field.name}`];
  const ids: unknown = args.ids;
  const entries = known?.(args) ?? (Array.isArray(ids) ? ids.length : Number(args.first ?? 1));
  return Math.min(Math.max(entries, 1), MAX_GROUPS);
}
