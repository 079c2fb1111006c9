import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { projectRoot } from '../../../src/project-root.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const TEXTS = join(projectRoot, 'test/fixtures/proof/texts');
const NONE = { before: null, quote: null, after: null, verified: false };

describe('Statement.passage', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('proof', { documentTexts: TEXTS });
  });
  afterAll(() => server.close());

  const passagesOf = async (subject: string, property: string, args = ''): Promise<unknown> => {
    const { statements } = await server.data(
      `query ($filter: StatementFilter) {
        statements(filter: $filter) { nodes { documentId: document { id } passage${args} { before quote after verified unavailable } } }
      }`,
      { filter: { subjects: [subject], properties: [property] } },
    );
    const nodes = statements.nodes as { documentId: { id: string }; passage: unknown }[];
    return Object.fromEntries(nodes.map(({ documentId, passage }) => [documentId.id, passage]));
  };

  test('shows the quote in its surroundings, in code points', async () => {
    expect(await passagesOf('organisation:harbour', 'founded', '(context: 12)')).toEqual({
      'document:old': {
        before: ' company 𠮷野 ',
        quote: 'opened in 2019',
        after: ' at the bay.',
        verified: true,
        unavailable: null,
      },
      'document:new': { ...NONE, unavailable: 'NOT_LOADED' },
    });
  });

  test('ends where the text ends, and may do without surroundings', async () => {
    expect(await passagesOf('organisation:shadow', 'kind')).toEqual({
      'document:old': expect.objectContaining({ before: '', quote: 'Harbour', verified: true }),
    });
    expect(await passagesOf('organisation:shadow', 'kind', '(context: 0)')).toEqual({
      'document:old': expect.objectContaining({ before: '', quote: 'Harbour', after: '' }),
    });
  });

  test('says why there is none', async () => {
    expect(await passagesOf('organisation:harbour', 'url')).toMatchObject({
      'document:register': { ...NONE, unavailable: 'NO_QUOTE' },
    });
    expect(await passagesOf('project:quay', 'aims')).toMatchObject({
      'document:old': { ...NONE, unavailable: 'QUOTE_DIFFERS' },
    });
  });

  test.each([-1, 501])('refuses a context of %p', async (context) => {
    const { errors } = await server.ask(
      `{ statements(first: 1) { nodes { passage(context: ${context}) { quote } } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: `passage(context:): must be from 0 to 500, not ${context}.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is one more statement, however many passages there are', async () => {
    server.store.clear();
    await server.data('{ statements(first: 100) { nodes { passage { verified } } } }');
    expect(server.store.calls).toEqual(['Query.statements', 'Query.nodes']);
  });

  test('is there for no statement of a server without texts', async () => {
    const without = await startTestServer('proof');
    const { statements } = await without.data(
      '{ statements(first: 100) { nodes { quote passage { unavailable } } } }',
    );
    const reasons = new Set(
      (statements.nodes as { quote: string | null; passage: { unavailable: string } }[]).map(
        ({ quote, passage }) => `${quote === null} ${passage.unavailable}`,
      ),
    );
    expect([...reasons].toSorted()).toEqual(['false NOT_LOADED', 'true NO_QUOTE']);
    await without.close();
  });
});
