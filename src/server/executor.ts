import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { execute } from 'graphql';

import type { Executor } from '../execution/executor.js';
import type { RequestContext } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/**
 * Our executor in the form in which Apollo takes one of one's own: as if from a gateway. GraphQL.js
 * says what is wrong where it is not clear which operation is meant.
 */
export function preparingGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context, ...found }) => {
          // NOTE: whatever its type says, there is none where the document has no such operation.
          const operation: typeof found.operation | undefined = found.operation;
          const { operationName, variables = {} } = request;
          if (operation === undefined) return execute({ schema, document, operationName });
          const { executed } = context as RequestContext;
          return executed ?? executor.execute({ document, operation, variables, context });
        },
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
