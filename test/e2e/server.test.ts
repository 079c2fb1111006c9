import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../src/project-root.js';
import { endChildren } from './support/child.js';
import { askFlagship, FLAGSHIP, flagshipAnswer } from './support/flagship.js';
import { readExample, startServer, type Server } from './support/server.js';
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.js';

// Processes take their time on a busy machine.
jest.setTimeout(120_000);

const TABS = ['flagship', 'forum-timeline', 'what-a-source-says', 'people-and-posts'];

afterAll(async () => {
  await endChildren();
  removeTemporaryFolders();
});

describe('a server with a new graph file', () => {
  let server: Server;
  const GRAPH_FILE = join(temporaryFolder(), 'graph.grafeo');

  beforeAll(async () => {
    server = await startServer({ GRAPH_FILE });
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

  test('prints a URL that it answers on', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await server.ask('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });

  test.each(FLAGSHIP)('answers the flagship question for $variables.sector', async (question) => {
    expect(await askFlagship(server, question)).toEqual(flagshipAnswer(question));
  });

  test('is healthy and ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({
      status: 'ok',
      engine: 'embedded',
      version: expect.stringMatching(/^Grafeo\//),
    });
  });

  test('leads from / to /graphql', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('can be introspected', async () => {
    const { data } = await server.ask('{ __schema { queryType { name } types { name } } }');
    expect(data.__schema.queryType).toEqual({ name: 'Query' });
    expect(data.__schema.types).toContainEqual({ name: 'ProjectBatch' });
  });

  test('refuses a wrong query with 400, a code and no trace of its files', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ project }' }),
    });
    const body = await answer.text();
    expect(answer.status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(body).not.toContain(projectRoot);
    expect(body).not.toContain('stack');
  });

  test.each([
    ['a body that is no JSON', '{', 'application/json', 400, 'BAD_REQUEST'],
    ['a body of another type', 'a=b', 'application/x-yaml', 415, 'BAD_REQUEST'],
    ['a body that is too large', ' '.repeat(262_145), 'application/json', 413, 'QUERY_TOO_COMPLEX'],
  ])('refuses %s with a code', async (_what, body, type, status, code) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('answers with a code where there is nothing', async () => {
    const answer = await get('/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  // NOTE: before the page is asked for, which costs memory once.
  (process.platform === 'linux' ? test : test.skip)('needs less than 230 MB', () => {
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    const megabytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(230);
  });

  describe('asked by a browser', () => {
    let html: string;

    beforeAll(async () => {
      const answer = await get('/graphql', { accept: 'text/html,*/*;q=0.8' });
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      html = await answer.text();
    });

    test('shows GraphiQL with four operations', () => {
      const [, options = ''] = /querySelector\('#root'\),\s*(\{.*\}),\s*\);/.exec(html) ?? [];
      const tab = (name: string) => ({
        query: readExample(name),
        variables: readFileSync(join(projectRoot, 'examples', `${name}.variables.json`), 'utf8'),
      });
      expect(JSON.parse(options)).toMatchObject({ defaultTabs: TABS.map(tab) });
    });

    test('fills in the variables of the first operation on a first visit', () => {
      const [, script = ''] = /<head><script>(.*?)<\/script>/s.exec(html) ?? [];
      const localStorage: Record<string, string> = {};
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      new Function('localStorage', script)(localStorage);
      const variables: unknown = JSON.parse(localStorage['graphiql:variables'] ?? '');
      expect(FLAGSHIP.map((question) => question.variables)).toContainEqual(variables);
    });

    test('shows the page for an address that holds an operation', async () => {
      const answer = await get('/graphql?query=%7B__typename%7D', { accept: 'text/html' });
      expect(await answer.text()).toBe(html);
      const asked = await get('/graphql?query=%7B__typename%7D', {
        accept: 'application/json',
        'apollo-require-preflight': 'true',
      });
      expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
    });

    test('loads nothing from elsewhere', () => {
      const loaded = [
        /<(?:script|iframe|img)\b[^<>]*\bsrc\s*=\s*["']?(?:https?:)?\/\//i,
        /<link\b[^<>]*\bhref\s*=\s*["']?(?:https?:)?\/\//i,
        /url\(\s*["']?(?:https?:)?\/\//i,
        /@import\s+["'](?:https?:)?\/\//i,
        /\b(?:import|fetch|importScripts)\(\s*["'`]https?:\/\//,
        /unpkg\.com|jsdelivr|cdnjs|esm\.sh|googleapis/i,
      ];
      expect(loaded.filter((pattern) => pattern.test(html))).toEqual([]);
    });

    test('sends the same page compressed where that is accepted', async () => {
      const lengths = await Promise.all(
        ['gzip', 'identity'].map((encoding) => lengthOf(`${server.url}/graphql`, encoding)),
      );
      expect(lengths).toEqual([
        { encoding: 'gzip', length: expect.any(Number) },
        { encoding: undefined, length: Buffer.byteLength(html) },
      ]);
      expect(lengths[0]?.length).toBeLessThan(Buffer.byteLength(html) / 3);
    });
  });

  test('ends cleanly, and starts again within 3 seconds without an import', async () => {
    const first = await server.stop();
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('base data imported');

    const again = await startServer({ GRAPH_FILE });
    const [question] = FLAGSHIP;
    expect(await askFlagship(again, question)).toEqual(flagshipAnswer(question));
    const { code, stdout } = await again.stop();
    expect(code).toBe(0);
    expect(stdout).not.toContain('base data imported');
    expect(again.startMs).toBeLessThan(3_000);
  });
});

/** How a page is sent, before it is unpacked. */
function lengthOf(url: string, encoding: string) {
  const headers = { accept: 'text/html', 'accept-encoding': encoding };
  return new Promise<{ encoding: string | undefined; length: number }>((resolve, reject) => {
    const sent = request(url, { headers }, (answer) => {
      let length = 0;
      answer.on('data', (chunk: Buffer) => (length += chunk.length));
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], length }));
    });
    sent.on('error', reject).end();
  });
}
