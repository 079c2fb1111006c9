import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/project-root.js';
import { inFile } from '../data.js';
import type { Answer, Question, Variables } from '../question.js';
import { ServerProcess } from './server-process.js';

/** The servers that can be compared. */
export const SERVER_NAMES = ['raw', 'tuned', 'ours', 'cached', 'embedded', 'peer'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

/** A request as it is sent; its body is made once. */
export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** How a server is started and asked. */
interface Kind {
  readonly file: string;
  readonly flags?: readonly string[];
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

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};

/** The flags of Node in `npm start`. */
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));

const ours = {
  file: 'bench/servers/ours.mjs',
  flags: FLAGS,
  request: ({ ours: { query, variables } }: Question, given: Variables) =>
    graphql(query, variables(given)),
  answer: (_question: Question, data: Answer) => data,
};

const raw: Kind = {
  file: 'bench/servers/raw.ts',
  env: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
  request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
  answer: (_question, data) => data,
};

const KINDS: Readonly<Record<ServerName, Kind>> = {
  raw,
  tuned: { ...raw, flags: FLAGS },
  ours: { ...ours, env: ({ neo4jUri }) => ({ ...OURS, NEO4J_URI: neo4jUri }) },
  cached: {
    ...ours,
    env: ({ neo4jUri }) => ({ ...OURS, NEO4J_URI: neo4jUri, ANSWER_CACHE_BYTES: '67108864' }),
  },
  embedded: {
    ...ours,
    env: ({ graphFile }) => ({ ...OURS, ...inFile(graphFile) }),
  },
  peer: {
    file: 'bench/peer/server.ts',
    env: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
    request: ({ peer }, given) =>
      typeof peer === 'string' ? peer : graphql(peer.query, peer.variables(given)),
    answer: ({ peer }, data) => (typeof peer === 'string' ? data : peer.answer(data)),
  },
};

/** A server that questions are asked, in a process of its own. */
export class Server {
  constructor(
    readonly name: ServerName,
    readonly process: ServerProcess,
  ) {}

  /** Starts a server and waits until it answers. @throws Error when it does not. */
  static async start(
    name: ServerName,
    graphs: Graphs,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<Server> {
    const { file, flags, env } = KINDS[name];
    const started = await ServerProcess.start(file, { ...env(graphs), ...settings }, flags);
    return new Server(name, started);
  }

  /** The request for a question; the reason where it is not asked. */
  request(question: Question, variables: Variables): HttpRequest | string {
    return KINDS[this.name].request(question, variables);
  }

  /** Asks once. @throws Error for anything but an answer without errors. */
  async ask({ path, body }: HttpRequest): Promise<Answer> {
    const response = await fetch(`${this.process.url}${path}`, {
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
}
