import { resolve } from 'node:path';

import { z } from 'zod';

import type { GraphStoreConfig } from './graph/create-graph-store.js';
import type { Engine } from './graph/graph-store.js';
import { projectRoot } from './project-root.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const REDIS = /^rediss?:\/\/[^/\s]+(\/\d*)?$/;

/** Each setting with its check and its default; `.env.example` says what it means. */
export const SETTINGS = {
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SHUTDOWN_GRACE_MS: whole(0, 600_000).default(10_000),

  GRAPH_FILE: z.string().default('var/graph.grafeo'),
  BASE_DATA: z.string().default('data'),
  DOCUMENT_TEXTS: z.string().optional(),

  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'expected bolt://host:port or neo4j://host:port')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_POOL_SIZE: whole(1, 10_000).default(50),

  QUERY_TIMEOUT_MS: whole(1, 600_000).default(10_000),
  MAX_DEPTH: whole(1, 100).default(16),
  MAX_ALIASES: whole(1, 10_000).default(30),
  MAX_DIRECTIVES: whole(1, 10_000).default(30),
  MAX_TOKENS: whole(1, 1_000_000).default(2000),
  MAX_PAGE_SIZE: whole(1, 100_000).default(100),
  MAX_COST: whole(1, 1_000_000_000).default(200_000),
  MAX_AGGREGATE_ROWS: whole(1, 10_000_000).default(100_000),
  MAX_BODY_BYTES: whole(1024, 1_073_741_824).default(262_144),

  ANSWER_CACHE_BYTES: whole(0, 1_099_511_627_776).default(33_554_432),
  ANSWER_CACHE_URL: z
    .string()
    .refine(
      (url) => URL.canParse(url) && REDIS.test(url),
      'expected redis[s]://host:port[/database]',
    )
    .optional(),
};

/** The settings to look at when an engine is not available. */
export const SETTINGS_OF_ENGINE: Readonly<Record<Engine, string>> = {
  embedded: 'GRAPH_FILE',
  neo4j: 'NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE',
};

const CREDENTIALS = ['NEO4J_USER', 'NEO4J_PASSWORD'] as const;

/** Never shown; a URL can hold a password. */
const SECRETS: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'ANSWER_CACHE_URL']);

const SETTINGS_TOGETHER = z.object(SETTINGS).check(({ value, issues }) => {
  const refuse = (path: (keyof typeof SETTINGS)[], message: string) =>
    issues.push({ code: 'custom', message, path, input: undefined });
  const missing = CREDENTIALS.filter((name) => value[name] === undefined);
  if (missing.length === 1) refuse(missing, 'user and password go together');
  if (value.ANSWER_CACHE_URL === undefined) return;
  if (value.NEO4J_URI === undefined) {
    refuse(['ANSWER_CACHE_URL'], 'goes with NEO4J_URI; the embedded engine serves one process');
  }
  if (value.ANSWER_CACHE_BYTES === 0) {
    refuse(['ANSWER_CACHE_URL'], 'needs ANSWER_CACHE_BYTES above 0');
  }
});

type Settings = z.infer<typeof SETTINGS_TOGETHER>;

/** What the server runs with. Times are in milliseconds. */
export interface Config {
  readonly http: { readonly port: number; readonly host: string; readonly shutdownGraceMs: number };
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly graph: GraphStoreConfig;
  /** The folder that is imported at the start where the graph lacks it; null for none. */
  readonly baseData: string | null;
  /** The folder with the texts of documents, from which passages are shown; null for none. */
  readonly documentTexts: string | null;
  /** How much memory whole answers may take, in bytes; 0 to keep none. */
  readonly answerCacheBytes: number;
  /** The Redis or Valkey through which server processes share them; null for none. */
  readonly answerCacheUrl: string | null;
  readonly limits: {
    readonly maxDepth: number;
    readonly maxAliases: number;
    readonly maxDirectives: number;
    readonly maxTokens: number;
    readonly maxPageSize: number;
    readonly maxCost: number;
    readonly maxAggregateRows: number;
    readonly maxBodyBytes: number;
  };
}

/** Settings that cannot be used: all of them, each with its name and what is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`Settings that cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** The settings of this process. @throws ConfigError */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/**
 * The settings of an environment. An empty one counts as not set, but an empty BASE_DATA is none.
 *
 * @throws ConfigError
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(
    ([name, value]) => name === 'BASE_DATA' || value?.trim() !== '',
  );
  const { data, error } = SETTINGS_TOGETHER.safeParse(Object.fromEntries(given));
  if (error) {
    throw new ConfigError(
      error.issues.map(({ path, message }) => describe(path.join('.'), message, environment)),
    );
  }
  return {
    http: { port: data.PORT, host: data.HOST, shutdownGraceMs: data.SHUTDOWN_GRACE_MS },
    logLevel: data.LOG_LEVEL,
    graph: graphOf(data),
    baseData: data.BASE_DATA.trim() === '' ? null : resolve(projectRoot, data.BASE_DATA),
    documentTexts:
      data.DOCUMENT_TEXTS === undefined ? null : resolve(projectRoot, data.DOCUMENT_TEXTS),
    answerCacheBytes: data.ANSWER_CACHE_BYTES,
    answerCacheUrl: data.ANSWER_CACHE_URL ?? null,
    limits: {
      maxDepth: data.MAX_DEPTH,
      maxAliases: data.MAX_ALIASES,
      maxDirectives: data.MAX_DIRECTIVES,
      maxTokens: data.MAX_TOKENS,
      maxPageSize: data.MAX_PAGE_SIZE,
      maxCost: data.MAX_COST,
      maxAggregateRows: data.MAX_AGGREGATE_ROWS,
      maxBodyBytes: data.MAX_BODY_BYTES,
    },
  };
}

function describe(
  name: string,
  message: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const value = environment[name];
  const shown = value === undefined || SECRETS.has(name) ? '' : ` (it is "${value}")`;
  return `${name}: ${message}${shown}`;
}

function graphOf(settings: Settings): GraphStoreConfig {
  if (settings.NEO4J_URI === undefined) {
    const file = settings.GRAPH_FILE;
    return { engine: 'embedded', path: file === ':memory:' ? file : resolve(projectRoot, file) };
  }
  return {
    engine: 'neo4j',
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    poolSize: settings.NEO4J_POOL_SIZE,
    readTimeoutMs: settings.QUERY_TIMEOUT_MS,
  };
}
