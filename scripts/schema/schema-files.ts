import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { GraphQLSchema } from 'graphql';
import { buildSchema, parse, print, visit } from 'graphql';

import { projectRoot } from '../../src/project-root.js';
import type { AcceptedChange } from './breaking-changes.js';

/** The schema as it stands. */
const SNAPSHOT = path.join(projectRoot, 'schema/__snapshot__/schema.graphql');

/** The schema that landed last, without its descriptions. */
export const LANDED = path.join(projectRoot, 'schema/__snapshot__/landed.graphql');

/** The breaking changes since then that are meant. */
export const ACCEPTED = path.join(projectRoot, 'schema/accepted-changes.json');

/** What the check compares. */
export interface SchemaFiles {
  readonly landed: GraphQLSchema;
  readonly current: GraphQLSchema;
  readonly accepted: readonly AcceptedChange[];
}

/** Reads what the check compares from the folder `schema`. */
export function readSchemaFiles(): SchemaFiles {
  const read = (file: string): string => readFileSync(file, 'utf8');
  return {
    landed: buildSchema(read(LANDED)),
    current: buildSchema(read(SNAPSHOT)),
    accepted: JSON.parse(read(ACCEPTED)) as readonly AcceptedChange[],
  };
}

/** The text that lands: the snapshot without its descriptions, which break nothing. */
export function landingText(): string {
  const document = visit(parse(readFileSync(SNAPSHOT, 'utf8')), {
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
  });
  return `${print(document)}\n`;
}
