import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { projectRoot } from '../../src/project-root.js';
import { freePort } from '../../scripts/neo4j/bolt.mjs';
import type { Answer, Question, Variables } from '../question.js';
import type { Reading } from './meter.js';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;

/** The servers that can be compared. */
export const SERVER_NAMES = ['raw', 'ours', 'cached', 'embedded', 'peer'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

/** A request as it is sent; its body is made once. */
export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** How a server is started and asked. */
interface Kind {
  readonly file: string;
  readonly env: (graph: Graphs) => Readonly<Record<string, string>>;
  readonly request: (question: Question, variables: Variables) => HttpRequest | string;
  readonly answer: (question: Question, data: Answer) => Answer;
}

/** Where the servers find the data. */
export interface Graphs {
  readonly neo4jUri: string;
  readonly graphFile: string;
}

/**
 * Nothing is imported at the start, only what is wrong is logged, and a cold database has time to
 * plan.
 */
const OURS = {
  BASE_DATA: '',
  LOG_LEVEL: 'error',
  QUERY_TIMEOUT_MS: '60000',
  ANSWER_CACHE_BYTES: '0',
};

const graphql = (query: string, variables: Variables): HttpRequest => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

const ours = {
  file: 'bench/servers/ours.ts',
  request: ({ ours: { query, variables } }: Question, given: Variables) =>
    graphql(query, variables(given)),
  answer: (_question: Question, data: Answer) => data,
};

const KINDS: Readonly<Record<ServerName, Kind>> = {
  ours: { ...ours, env: ({ neo4jUri }) => ({ ...OURS, NEO4J_URI: neo4jUri }) },
  cached: {
    ...ours,
    env: ({ neo4jUri }) => ({ ...OURS, NEO4J_URI: neo4jUri, ANSWER_CACHE_BYTES: '67108864' }),
  },
  embedded: {
    ...ours,
    env: ({ graphFile }) => ({ ...OURS, NEO4J_URI: '', GRAPH_FILE: graphFile }),
  },
  raw: {
    file: 'bench/servers/raw.ts',
    env: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
    request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
    answer: (_question, data) => data,
  },
  peer: {
    file: 'bench/peer/server.ts',
    env: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
    request: ({ peer }, given) =>
      typeof peer === 'string' ? peer : graphql(peer.query, peer.variables(given)),
    answer: ({ peer }, data) => (typeof peer === 'string' ? data : peer.answer(data)),
  },
};

/** A server in a process of its own. */
export class Server {
  private constructor(
    readonly name: ServerName,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a server and waits until it answers. @throws Error when it does not. */
  static async start(name: ServerName, graphs: Graphs): Promise<Server> {
    const kind = KINDS[name];
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, kind.file)], {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: 'production', ...kind.env(graphs), PORT: `${port}` },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const server = new Server(name, port, child);
    await server.#ready();
    return server;
  }

  /** The request for a question; the reason where it is not asked. */
  request(question: Question, variables: Variables): HttpRequest | string {
    return KINDS[this.name].request(question, variables);
  }

  /** Asks once. @throws Error for anything but an answer without errors. */
  async ask({ path, body }: HttpRequest): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${this.name}: ${response.status} ${text.slice(0, 2_000)}`);
    const { data, errors } = JSON.parse(text) as { data: Answer; errors?: unknown };
    if (errors !== undefined) throw new Error(`${this.name}: ${JSON.stringify(errors, null, 1)}`);
    return data;
  }

  /** An answer in the form that ours has. */
  toCommon(question: Question, data: Answer): Answer {
    return KINDS[this.name].answer(question, data);
  }

  async read(): Promise<Reading> {
    const answer = once(this.child, 'message');
    this.child.send('read');
    const [reading] = (await answer) as [Reading];
    return reading;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  }

  async #ready(): Promise<void> {
    const deadline = performance.now() + START_TIMEOUT_MS;
    while (performance.now() < deadline) {
      if (this.child.exitCode !== null) break;
      const response = await fetch(`http://127.0.0.1:${this.port}/`).catch(() => null);
      if (response !== null) return;
      await delay(100);
    }
    await this.stop();
    throw new Error(`${this.name} did not start`);
  }
}
