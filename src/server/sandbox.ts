import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyRequest } from 'fastify';

import { projectRoot } from '../project-root.js';

/** The operations that the sandbox opens with, in the order of its tabs. */
const TABS = ['flagship', 'forum-timeline', 'what-a-source-says', 'people-and-posts'] as const;

let page: string | undefined;

/** Whether a request comes from a browser that wants to look, not from a client that asks. */
export function wantsPage({ method, headers, query }: FastifyRequest): boolean {
  const asks = typeof query === 'object' && query !== null && 'query' in query;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

/** The GraphiQL page, complete in one file, with operations that work on the base data. */
export function renderSandbox(): string {
  page ??= renderGraphiQL({
    title: 'china-asean-graph',
    defaultTabs: TABS.map((name) => ({
      query: readExample(`${name}.graphql`),
      variables: readExample(`${name}.variables.json`),
    })),
  });
  return page;
}

function readExample(file: string): string {
  return readFileSync(join(projectRoot, 'examples', file), 'utf8');
}
