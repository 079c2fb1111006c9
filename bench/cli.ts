// Compares servers on the same graph; see README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureBuilt } from '../scripts/build.mjs';
import { startNeo4j } from '../scripts/neo4j.mjs';
import { SETTINGS } from '../src/config.js';
import { projectRoot } from '../src/project-root.js';
import type { CheckedQuestion } from './check.js';
import { checkQuestion } from './check.js';
import { checksOf } from './bounds.js';
import { DataSet, SIZES } from './data.js';
import { GraphExplorer } from './explorer.js';
import { measure } from './measure.js';
import { installPeer } from './peer/install.js';
import { plot } from './plot.js';
import { QUESTIONS } from './questions/index.js';
import { runProcesses } from './processes/run.js';
import { processesText } from './processes/report.js';
import type { Circumstances, Result } from './report.js';
import { reportText } from './report.js';
import { Server, SERVER_NAMES } from './servers/server.js';

const REPORT = join(projectRoot, 'bench');

/** Our server answers a repeated question from memory where it has this setting. */
const hasAnswerCache = 'ANSWER_CACHE_BYTES' in SETTINGS;

async function main(): Promise<void> {
  const began = performance.now();
  const options = readOptions();
  if (!(await ensureBuilt())) throw new Error('Our server cannot be built');
  const data = new DataSet(options.size, SIZES[options.size]);
  await data.generate();
  if (options.servers.includes('peer')) await installPeer();
  const database = await openDatabase(data, options.neo4jUri);
  const graphs = { neo4jUri: database.uri, graphFile: data.graphFile };
  const servers: Server[] = [];
  const explorer = new GraphExplorer(graphs.neo4jUri, servers);
  try {
    if (options.servers.includes('embedded')) {
      await data.import({ NEO4J_URI: '', GRAPH_FILE: graphs.graphFile });
    }
    if (options.processes) {
      const { questions, seconds } = options;
      const { pid } = database;
      const found = await runProcesses(graphs, pid, questions, seconds, servers, explorer);
      const text = processesText(found, await circumstancesOf(explorer, options, began));
      writeFileSync(join(REPORT, 'report-processes.md'), text);
      console.log('bench/report-processes.md');
      return;
    }
    for (const name of options.servers) servers.push(await Server.start(name, graphs));
    const checked: CheckedQuestion[] = [];
    for (const question of options.questions) {
      checked.push(await checkQuestion(question, servers, explorer));
      console.log(`${question.name}: equal answers`);
    }
    if (options.checkOnly) return;

    const results: Result[] = [];
    for (const { question, contenders } of checked) {
      const measurements = await measure(contenders, options.seconds, database.pid);
      results.push({ question, measurements });
      console.log(`${question.name}: measured`);
    }
    if (options.bounds) {
      const checks = checksOf(results);
      for (const { text, isMet } of checks) console.log(`${isMet ? '✓' : '✗'} ${text}`);
      process.exitCode = checks.every(({ isMet }) => isMet) ? 0 : 1;
      return;
    }
    const circumstances = await circumstancesOf(explorer, options, began);
    const name = `report-${options.size.toLowerCase()}`;
    writeFileSync(join(REPORT, `${name}.svg`), await plot(results));
    writeFileSync(join(REPORT, `${name}.md`), reportText(results, circumstances, `${name}.svg`));
    console.log(`bench/${name}.md`);
  } finally {
    await explorer.close();
    await Promise.all(servers.map((server) => server.process.stop()));
    await database.stop();
  }
}

async function circumstancesOf(
  explorer: GraphExplorer,
  { size, seconds }: Pick<Circumstances, 'size' | 'seconds'>,
  began: number,
): Promise<Circumstances> {
  const minutes = (performance.now() - began) / 60_000;
  return { ...(await explorer.describe()), size, seconds, minutes };
}

/** @throws RangeError for what is no size, server or question. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'S' },
      seconds: { type: 'string', default: '2' },
      servers: { type: 'string' },
      questions: { type: 'string' },
      'neo4j-uri': { type: 'string' },
      'check-only': { type: 'boolean', default: false },
      bounds: { type: 'boolean', default: false },
      processes: { type: 'boolean', default: false },
    },
  });
  const names = QUESTIONS.map(({ name }) => name);
  const known = SERVER_NAMES.filter((name) => name !== 'cached' || hasAnswerCache);
  const asked = chosen('questions', values.questions, names);
  const [size = 'S'] = chosen('size', values.size, Object.keys(SIZES) as (keyof typeof SIZES)[]);
  const { 'check-only': checkOnly, processes } = values;
  const servers = checkOnly ? 'raw,ours' : undefined;
  return {
    size,
    seconds: Number(values.seconds),
    servers: processes ? [] : chosen('servers', values.servers ?? servers, known),
    questions: QUESTIONS.filter(({ name }) => asked.includes(name)),
    neo4jUri: values['neo4j-uri'],
    checkOnly,
    bounds: values.bounds,
    processes,
  };
}

function chosen<T extends string>(
  option: string,
  given: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (given === undefined) return known;
  const words = given.split(',');
  const unknown = words.find((word) => !known.some((each) => each === word));
  if (unknown === undefined) return known.filter((each) => words.includes(each));
  throw new RangeError(`--${option} knows ${known.join(', ')}, not "${unknown}"`);
}

/** A database with the data, whose process can be measured where it is started here. */
async function openDatabase(data: DataSet, uri: string | undefined) {
  if (uri !== undefined) return { uri, pid: undefined, stop: () => Promise.resolve() };
  const started = await startNeo4j({ home: data.neo4jHome, heap: '1g' });
  if ('reason' in started) throw new Error(`Neo4j cannot be started: ${started.reason}`);
  try {
    await data.import({ NEO4J_URI: started.uri });
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  }
}

// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await main();
