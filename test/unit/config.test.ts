import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { ConfigError, parseConfig, SETTINGS } from '../../src/config.js';
import { projectRoot } from '../../src/project-root.js';

const EXAMPLE = parseEnv(readFileSync(join(projectRoot, '.env.example'), 'utf8'));

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('are listed in .env.example, each once and with its default', () => {
    expect(Object.keys(EXAMPLE).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
    expect(parseConfig(EXAMPLE)).toEqual(parseConfig({}));
  });

  it('start a server on the embedded engine with the base data when nothing is set', () => {
    expect(parseConfig({})).toEqual({
      http: { port: 4000, host: '127.0.0.1', shutdownGraceMs: 10_000 },
      logLevel: 'info',
      graph: { engine: 'embedded', path: join(projectRoot, 'var/graph.grafeo') },
      baseData: join(projectRoot, 'data'),
      documentTexts: null,
      answerCacheBytes: 33_554_432,
      answerCacheUrl: null,
      limits: {
        maxDepth: 16,
        maxAliases: 30,
        maxDirectives: 30,
        maxTokens: 2000,
        maxPageSize: 100,
        maxCost: 200_000,
        maxAggregateRows: 100_000,
        maxBodyBytes: 262_144,
      },
    });
  });

  it('choose Neo4j by its address', () => {
    const environment = {
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      QUERY_TIMEOUT_MS: '500',
    };
    expect(parseConfig(environment).graph).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://graph.example:7687',
      user: 'reader',
      password: 'secret',
      database: undefined,
      poolSize: 50,
      readTimeoutMs: 500,
    });
  });

  it('may ask for a graph in memory without base data', () => {
    const { graph, baseData } = parseConfig({ GRAPH_FILE: ':memory:', BASE_DATA: '' });
    expect({ graph, baseData }).toEqual({
      graph: { engine: 'embedded', path: ':memory:' },
      baseData: null,
    });
  });

  it('are refused with all problems at once, without showing a password', () => {
    const problems = problemsOf({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      MAX_DEPTH: '0',
      NEO4J_URI: 'localhost:7687',
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'NEO4J_URI',
      'MAX_DEPTH',
    ]);
    expect(problems[0]).toContain('"http"');
    expect(problemsOf({ NEO4J_PASSWORD: 'secret' })).toEqual([
      'NEO4J_USER: user and password go together',
    ]);
  });

  const NEO4J_URI = 'bolt://graph.example:7687';

  it.each(['redis://127.0.0.1', 'redis://:se%2Fcret@cache.example:6379/2', 'rediss://u:p@h:1/'])(
    'share answers over %s',
    (url) => {
      expect(parseConfig({ NEO4J_URI, ANSWER_CACHE_URL: url }).answerCacheUrl).toBe(url);
    },
  );

  it.each(['cache:6379', 'http://:secret@cache', 'redis:///0', 'redis://:secret@cache/first'])(
    'refuse to share answers over %s, without showing it',
    (url) => {
      const [problem = '', ...more] = problemsOf({ NEO4J_URI, ANSWER_CACHE_URL: url });
      expect(problem).toMatch(/^ANSWER_CACHE_URL: expected redis\[s\]:/);
      expect([problem.includes('secret'), more]).toEqual([false, []]);
    },
  );

  it('refuse to share answers where one process is all there can be, or none are kept', () => {
    const ANSWER_CACHE_URL = 'redis://127.0.0.1';
    expect(problemsOf({ ANSWER_CACHE_URL })).toEqual([
      'ANSWER_CACHE_URL: goes with NEO4J_URI; the embedded engine serves one process',
    ]);
    expect(problemsOf({ NEO4J_URI, ANSWER_CACHE_URL, ANSWER_CACHE_BYTES: '0' })).toEqual([
      'ANSWER_CACHE_URL: needs ANSWER_CACHE_BYTES above 0',
    ]);
  });
});
