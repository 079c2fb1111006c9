// Compares servers on the same graph: npm run bench -- --size S --seconds 2
import { parseArgs } from 'node:util';

import neo4j from 'neo4j-driver';

import { startNeo4j } from '../scripts/neo4j.mjs';
import type { CheckedQuestion } from './check.js';
import { checkQuestion } from './check.js';
import type { Size } from './data.js';
import { DataSet, SIZES } from './data.js';
import { measure } from './measure.js';
import type { Explorer, Row } from './question.js';
import { QUESTIONS } from './questions/index.js';
import type { Graphs, ServerName } from './servers/server.js';
import { Server, SERVER_NAMES } from './servers/server.js';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seconds: { type: 'string', default: '2' },
    servers: { type: 'string', default: SERVER_NAMES.join() },
    questions: { type: 'string', default: QUESTIONS.map(({ name }) => name).join() },
    'neo4j-uri': { type: 'string' },
    'check-only': { type: 'boolean', default: false },
  },
});

const size = options.size as Size;
const names = options.servers.split(',') as ServerName[];
const data = new DataSet(size, SIZES[size]);
await data.generate();
const given = options['neo4j-uri'];
const database = given ? { uri: given, pid: undefined, stop: () => Promise.resolve() } : await startNeo4j({ home: data.neo4jHome, heap: '1g' });
if (database.uri === undefined) throw new Error(database.reason);
const graphs: Graphs = { neo4jUri: database.uri, graphFile: data.graphFile };
const servers: Server[] = [];
try {
  if (given === undefined) await data.import({ NEO4J_URI: graphs.neo4jUri });
  if (names.includes('embedded')) await data.import({ NEO4J_URI: '', GRAPH_FILE: graphs.graphFile });
  for (const name of names) servers.push(await Server.start(name, graphs));
  const wanted = options.questions.split(',');
  const checked: CheckedQuestion[] = [];
  const explorer = explore(graphs.neo4jUri, servers);
  for (const question of QUESTIONS.filter(({ name }) => wanted.includes(name))) {
    checked.push(await checkQuestion(question, servers, explorer));
    console.log(`✓ ${question.name}`);
  }
  await explorer.close();
  if (!options['check-only']) {
    for (const { question, contenders } of checked) {
      const results = await measure(contenders, Number(options.seconds), database.pid);
      console.log(question.name);
      for (const [server, result] of results) console.log(server.name, JSON.stringify(result));
    }
  }
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
}

function explore(uri: string, all: readonly Server[]): Explorer & { close(): Promise<void> } {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const server = all.find(({ name }) => name === 'ours');
  return {
    async cypher(text, parameters = {}) {
      const { records } = await driver.executeQuery(text, parameters);
      return records.map((record) => [...record.values()] as Row);
    },
    async ours(query, variables) {
      return server?.ask({ path: '/graphql', body: JSON.stringify({ query, variables }) });
    },
    close: () => driver.close(),
  };
}
