// @neo4j/graphql behind Apollo Server, as its documentation sets it up.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as Apollo from '@apollo/server';
import type * as Disabled from '@apollo/server/plugin/disabled';
import type * as Standalone from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import type neo4jDriver from 'neo4j-driver';

import { installMeter } from '../servers/meter.mjs';
import { PEER_QUERIES } from './cypher-fields.js';

/** What is used of @neo4j/graphql; its packages are in a folder of their own, with their own GraphQL. */
interface Library {
  readonly Neo4jGraphQL: new (options: { typeDefs: string; driver: unknown }) => {
    getSchema(): Promise<GraphQLSchema>;
  };
}

const load = createRequire(import.meta.url);
const { Neo4jGraphQL } = load('@neo4j/graphql') as Library;
const neo4j = load('neo4j-driver') as typeof neo4jDriver;
const { ApolloServer } = load('@apollo/server') as typeof Apollo;
const { startStandaloneServer } = load('@apollo/server/standalone') as typeof Standalone;
const { ApolloServerPluginCacheControlDisabled } = load(
  '@apollo/server/plugin/disabled',
) as typeof Disabled;

installMeter(neo4j.Session, neo4j.Transaction);

const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  fetchSize: -1,
  maxConnectionPoolSize: 50,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
});
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({
  typeDefs: `${typeDefs}\n${PEER_QUERIES}`,
  driver,
}).getSchema();
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await startStandaloneServer(apollo, {
  listen: { host: '127.0.0.1', port: Number(process.env.PORT) },
  context: () => Promise.resolve({ executionContext: driver }),
});
