import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { buildASTSchema, concatAST, parse } from 'graphql';

import { loadFragments } from '../graph/compose/fragment.js';
import { FragmentIndex } from '../graphql/fragment-index.js';
import { recordResolvers } from '../graphql/record-resolvers.js';
import { rootLists } from '../graphql/root-lists.js';
import { scalarResolvers } from '../graphql/scalars.js';
import { moduleResolvers } from '../modules/index.js';
import { projectRoot } from '../project-root.js';

/** The schema with its resolvers, and which fragment answers which of its fields. */
export interface ExecutableSchema {
  readonly schema: GraphQLSchema;
  readonly fragments: FragmentIndex;
}

/** @throws Error when the SDL, the fragments and the resolvers do not fit together. */
export function buildSchema(): ExecutableSchema {
  const typeDefs = readTypeDefs();
  const described = buildASTSchema(typeDefs);
  const fragments = new FragmentIndex(described, loadFragments());
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [
      scalarResolvers,
      recordResolvers(described, fragments),
      rootLists(described, fragments),
      ...moduleResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return { schema, fragments };
}

function readTypeDefs(): DocumentNode {
  const folder = join(projectRoot, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return concatAST(files.toSorted().map((name) => parse(readFileSync(join(folder, name), 'utf8'))));
}
