import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

import { projectRoot } from '../project-root.js';

/** The operations that the sandbox opens with, in the order of its tabs. */
const TABS = ['flagship', 'forum-timeline', 'what-a-source-says', 'people-and-posts'] as const;

/** The page as it is sent. */
interface Page {
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

let page: Promise<Page> | undefined;

/**
 * Whether a request comes from a browser that wants to look, not from a client that asks.
 * The page keeps its operation in the address as `?query=`, so that does not make it a question.
 */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** Answers with the GraphiQL page, complete in one file, with operations on the base data. */
export async function sendSandbox(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  page ??= renderPage();
  const { plain, gzipped } = await page;
  const encoding = new Negotiator(request).encoding(['gzip', 'identity']);
  reply.type('text/html; charset=utf-8').header('vary', 'accept, accept-encoding');
  if (encoding !== 'gzip') return reply.send(plain);
  return reply.header('content-encoding', 'gzip').send(gzipped);
}

/** NOTE: GraphiQL is 9 MB of text, so it is read when the page is first asked for. */
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'china-asean-graph',
    defaultTabs: TABS.map((name) => ({
      query: readExample(`${name}.graphql`),
      variables: readExample(`${name}.variables.json`),
    })),
  });
  const plain = Buffer.from(html.trimStart().replace('<head>', () => `<head>${firstVariables()}`));
  return { plain, gzipped: await promisify(gzip)(plain) };
}

/** NOTE: GraphiQL takes the first tab's variables from here and not from the tab. */
function firstVariables(): string {
  const variables = JSON.stringify(readExample(`${TABS[0]}.variables.json`));
  return `<script>localStorage['graphiql:variables'] ??= ${variables}</script>`;
}

function readExample(file: string): string {
  return readFileSync(join(projectRoot, 'examples', file), 'utf8');
}
