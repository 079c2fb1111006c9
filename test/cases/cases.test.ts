import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { readThemes } from '../support/domain-cases.js';
import { ENGINES, reportMissingNeo4j, startOnEngine } from '../support/engines.js';
import type { TestServer } from '../support/test-server.js';

const THEMES = readThemes();
const KEYS = ['question', 'query', 'variables', 'acceptLanguage', 'data'];

reportMissingNeo4j();

describe('the questions', () => {
  const cases = THEMES.flatMap((theme) => theme.cases);

  test('are asked once each', () => {
    const questions = cases.map(({ question }) => question);
    expect(questions).toEqual([...new Set(questions)]);
  });

  test('have one answer for every engine', () => {
    const others = cases.flatMap((each) => Object.keys(each).filter((key) => !KEYS.includes(key)));
    expect(others).toEqual([]);
  });
});

describe.each(ENGINES)('the base data on $name', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startOnEngine(engine, 'data');
  }, 180_000);
  afterAll(() => server.close());

  describe.each(THEMES)('$theme', ({ cases }) => {
    test.each(cases)('$question', async ({ query, variables, acceptLanguage, data }) => {
      const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
      expect(await server.data(query.join('\n'), variables, headers)).toEqual(data);
    });
  });
});
