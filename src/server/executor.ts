import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

import type { RequestContext } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Null for what cannot be compiled. */
type Compiled = CompiledQuery | null;

/** By the name of the operation, as a document may have several. */
type Operations = Map<string | null, Compiled>;

/** How many documents are kept with what was compiled of them. */
const MAX_DOCUMENTS = 500;

const OPTIONS = { useExperimentalPathBasedSkipInclude: true };

/**
 * Executes operations; one that is asked again is compiled to a function first, which is several
 * times as fast and costs tens of milliseconds once.
 *
 * Apollo takes an executor of one's own from a gateway only.
 */
export function compilingGateway(schema: GraphQLSchema): Gateway {
  return {
    load: () => Promise.resolve({ executor: createExecutor(schema) }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

function createExecutor(schema: GraphQLSchema): Executor {
  const known = new LRUCache<DocumentNode, Operations>({ max: MAX_DOCUMENTS });
  return async ({ document, operationName, request, context }) => {
    const interpret = () =>
      execute({
        schema,
        document,
        contextValue: context,
        variableValues: request.variables,
        operationName: request.operationName,
      });
    const operations = known.get(document);
    if (operations === undefined) {
      known.set(document, new Map());
      return interpret();
    }
    const compiled = compiledOf(schema, document, operationName, operations);
    const result = await compiled?.query(undefined, context, request.variables ?? {});
    return hasRun(result) ? result : interpret();
  };
}

function compiledOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  operations: Operations,
): Compiled {
  const known = operations.get(operationName);
  if (known !== undefined) return known;
  const compiled = compile(schema, document, operationName);
  operations.set(operationName, compiled);
  return compiled;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled {
  try {
    const compiled = compileQuery(schema, document, operationName ?? undefined, OPTIONS);
    return isCompiledQuery(compiled) ? compiled : null;
  } catch {
    return null;
  }
}

/** Wrong variables are left to be reported by the interpreter, in its words. */
function hasRun(result: ExecutionResult | undefined): result is ExecutionResult {
  return result?.data !== undefined;
}
