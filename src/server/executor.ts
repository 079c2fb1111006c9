import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';

import { Executor } from '../execution/executor.js';
import type { RequestContext } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Our executor in the form in which Apollo takes one of one's own: as if from a gateway. */
export function preparingGateway(schema: GraphQLSchema): Gateway {
  const executor = new Executor(schema);
  return {
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          executor.execute({ document, operation, variables: request.variables ?? {}, context }),
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
