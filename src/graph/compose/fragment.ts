import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../project-root.js';
import { parametersIn } from '../cypher-text.js';
import { isFragment, splitHeader } from '../statement-file.js';
import type { Parameters } from '../values.js';

/** One thing that a relationship's entries are sorted by. */
export interface OrderKey {
  /** Cypher over the identifiers of the fragment, such as `node.id`. */
  readonly expression: string;
  /** True where it can be null; nulls come last, whatever the direction. */
  readonly nullable: boolean;
  /** True to sort from the greatest to the least. */
  readonly descending: boolean;
}

/**
 * The body of a `CALL (parent) { … }` that reads one relationship field: it binds `node`, and
 * `edge` where the link has properties. The composer puts paging, columns and the fragments
 * of the levels below behind it.
 */
export interface Fragment {
  /** The file's path below `cypher/` without its ending: `forum/forum-editions`. */
  readonly name: string;
  /** The GraphQL type that has the field; `Edge` for a field of every edge. */
  readonly parent: string;
  /** The GraphQL field that it answers. */
  readonly field: string;
  /** The GraphQL type of `node`. */
  readonly node: string;
  /** What makes the order total: the last key is unique per entry. */
  readonly order: readonly OrderKey[];
  /** MATCH and UNWIND clauses. */
  readonly match: string;
  /** The condition of the last MATCH; null where there is none. */
  readonly where: string | null;
  /** The `$parameters` of both. */
  readonly parameters: readonly string[];
}

/** Reads every fragment below `cypher/`, in the order of their names. */
export function loadFragments(): readonly Fragment[] {
  const folder = join(projectRoot, 'cypher');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .toSorted()
    .flatMap((path) => {
      const file = readFileSync(join(folder, path), 'utf8');
      return isFragment(file) ? [parseFragment(path.replace(/\.cypher$/, ''), file)] : [];
    });
}

/** Takes a fragment file apart. @throws Error when its header lacks a line. */
export function parseFragment(name: string, file: string): Fragment {
  const { header, body } = splitHeader(file);
  const line = (key: string): string => {
    const found = header.find((text) => text.startsWith(`${key}: `));
    if (found === undefined) throw new Error(`cypher/${name}.cypher has no "// ${key}:" line`);
    return found.slice(key.length + 2);
  };
  const [match = '', where = null] = body.split(/\nWHERE /);
  return {
    name,
    parent: line('parent'),
    field: line('field'),
    node: line('node'),
    order: line('order').split(', ').map(parseOrderKey),
    match,
    where,
    parameters: parametersIn(body),
  };
}

/** `node.date?` is a nullable key, `node.id` one that is never null; both ascending. */
export function parseOrderKey(text: string): OrderKey {
  return {
    expression: text.replace(/\?$/, ''),
    nullable: text.endsWith('?'),
    descending: false,
  };
}

/** Null for each parameter of a fragment: nothing is left out. */
export function withoutValues({ parameters }: Fragment): Parameters {
  return Object.fromEntries(parameters.map((name) => [name, null]));
}
