import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { GraphQLSchema } from 'graphql';

import type { Fragment } from '../../src/graph/compose/fragment.js';
import { loadFragments } from '../../src/graph/compose/fragment.js';
import { projectRoot } from '../../src/project-root.js';
import { buildSchema } from '../../src/server/schema.js';

/** The schema as the server has it. */
export const schema: GraphQLSchema = buildSchema().schema;

/** Every fragment of `cypher/`. */
export const fragments: readonly Fragment[] = loadFragments();

/** An operation of `examples/` with its variables. */
export interface Example {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every operation of `examples/`, by name. */
export function readExamples(): readonly Example[] {
  const folder = join(projectRoot, 'examples');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.graphql', ''),
      query: read(file),
      variables: JSON.parse(
        read(file.replace('.graphql', '.variables.json')),
      ) as Example['variables'],
    }));
}
