import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';

import { parseConfig } from '../../src/config.js';
import { readExamples, schema } from '../support/schema.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('an example', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('data', parseConfig({}).limits);
  });
  afterAll(() => server.close());

  test.each(readExamples())('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test.each(readExamples())('$name begins with a sentence that says what it asks', ({ query }) => {
    expect(query).toMatch(/^# [A-Z].*[.?:]\n/);
  });

  test.each(readExamples())(
    '$name finds something in the base data, within the limits',
    async ({ query, variables }) => {
      const data = (await server.data(query, variables)) as Record<
        string,
        { nodes?: unknown[] } | null
      >;
      const [root] = Object.values(data);
      expect(root).not.toBeNull();
      expect(root?.nodes ?? ['a node']).not.toEqual([]);
    },
  );
});
