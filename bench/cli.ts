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
import type { Size } from './data.js';
import { DataSet, importInto, inFile, SIZES } from './data.js';
import { GraphExplorer } from './explorer.js';
import type { SizeResult } from './growth.js';
import { acrossSizes, growthText, plotGrowth } from './growth.js';
import { measure, warmUp } from './measure.js';
import { importText } from './import/report.js';
import { measureImports } from './import/run.js';
import { installPeer } from './peer/install.js';
import { plansText } from './plans.js';
import { plot } from './plot.js';
import { QUESTIONS } from './questions/index.js';
import { runProcesses } from './processes/run.js';
import { processesText } from './processes/report.js';
import type { Circumstances, Result } from './report.js';
import { reportText } from './report.js';
import type { Graphs } from './servers/server.js';
import { Server, SERVER_NAMES } from './servers/server.js';
import { measureStart } from './starts/measure.js';
import { startsText } from './starts/report.js';

const REPORT = join(projectRoot, 'bench');

/** Our server answers a repeated question from memory where it has this setting. */
const hasAnswerCache = 'ANSWER_CACHE_BYTES' in SETTINGS;

type Options = ReturnType<typeof readOptions>;

async function main(): Promise<void> {
  const options = readOptions();
  if (options.import) return reportImport(options);
  if (!(await ensureBuilt())) throw new Error('Our server cannot be built');
  if (options.servers.includes('peer')) await installPeer();
  if (options.growth) return reportGrowth(options);
  if (options.starts) return reportStarts(options);
  const [size] = options.sizes;
  if (options.processes) {
    const text = await withGraph(size, options, runOnProcesses);
    write('report-processes.md', text);
    return;
  }
  if (options.plans) {
    write('report-plans.md', await withGraph(size, options, runForPlans));
    return;
  }
  const measured = await withGraph(size, options, compare);
  if (options.checkOnly) return;
  const { results, circumstances } = measured;
  if (options.bounds) {
    const checks = checksOf(results);
    for (const { text, isMet } of checks) console.log(`${isMet ? '✓' : '✗'} ${text}`);
    process.exitCode = checks.every(({ isMet }) => isMet) ? 0 : 1;
    return;
  }
  const name = `report-${size.toLowerCase()}`;
  write(`${name}.svg`, await plot(results));
  write(`${name}.md`, reportText(results, circumstances, `${name}.svg`));
}

/** The same questions on one size after another. */
async function reportGrowth(options: Options): Promise<void> {
  const sizes: SizeResult[] = [];
  for (const size of options.sizes) sizes.push(await withGraph(size, options, compare));
  if (options.checkOnly) return;
  write('report-growth.svg', await plotGrowth(sizes));
  write('report-growth.md', growthText(sizes, 'report-growth.svg'));
}

/** One size, imported and loaded on each engine. */
async function reportImport({ sizes: [size] }: Options): Promise<void> {
  const data = new DataSet(size, SIZES[size]);
  await data.generate();
  const { counts, measurements } = await measureImports(data);
  write('report-import.md', importText(size, counts, measurements));
}

/** The base data and one size after another. */
async function reportStarts({ sizes }: Options): Promise<void> {
  const base = join(projectRoot, 'var', 'bench', 'base.grafeo');
  await importInto(inFile(base), join(projectRoot, 'data'));
  const starts = [await measureStart('base data', base)];
  for (const size of sizes) {
    const data = new DataSet(size, SIZES[size]);
    await data.generate();
    await data.import(inFile(data.graphFile));
    const entities = data.entities.toLocaleString('en');
    starts.push(await measureStart(`size ${size}, ${entities} entities`, data.graphFile));
  }
  write('report-starts.md', startsText(starts));
}

function write(file: string, text: string): void {
  writeFileSync(join(REPORT, file), text);
  console.log(`bench/${file}`);
}

/** A database with the data of one size, and what was started for it. */
interface GraphRun {
  readonly size: Size;
  readonly graphs: Graphs;
  readonly databasePid: number | undefined;
  readonly explorer: GraphExplorer;
  /** What is in it is stopped at the end. */
  readonly servers: Server[];
  readonly began: number;
}

async function withGraph<T>(
  size: Size,
  options: Options,
  work: (run: GraphRun, options: Options) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const data = new DataSet(size, SIZES[size]);
  await data.generate();
  const database = await openDatabase(data, options.neo4jUri);
  const graphs = { neo4jUri: database.uri, graphFile: data.graphFile };
  const servers: Server[] = [];
  const explorer = new GraphExplorer(graphs.neo4jUri, servers);
  try {
    if (options.servers.includes('embedded')) {
      await data.import(inFile(graphs.graphFile));
    }
    return await work(
      { size, graphs, databasePid: database.pid, explorer, servers, began },
      options,
    );
  } finally {
    await explorer.close();
    await Promise.all(servers.map((server) => server.process.stop()));
    await database.stop();
  }
}

async function runOnProcesses(run: GraphRun, options: Options): Promise<string> {
  const { graphs, databasePid, servers, explorer } = run;
  const { questions, seconds } = options;
  const found = await runProcesses(graphs, databasePid, questions, seconds, servers, explorer);
  return processesText(found, await circumstancesOf(run, options));
}

async function runForPlans({ graphs, servers, explorer }: GraphRun): Promise<string> {
  const server = await Server.start('ours', graphs);
  servers.push(server);
  return plansText(server, explorer, (await explorer.describe()).database);
}

/** Nothing is measured with `--check-only`. */
async function compare(run: GraphRun, options: Options): Promise<SizeResult> {
  const { graphs, databasePid, servers, explorer } = run;
  for (const name of options.servers) servers.push(await Server.start(name, graphs));
  const checked: CheckedQuestion[] = [];
  for (const question of options.questions) {
    checked.push(await checkQuestion(question, servers, explorer));
    console.log(`${run.size}, ${question.name}: equal answers`);
  }
  const results: Result[] = [];
  const measured = options.checkOnly ? [] : checked;
  for (const { contenders } of measured) await warmUp(contenders, options.seconds);
  for (const { question, contenders } of measured) {
    const measurements = await measure(contenders, options.seconds, databasePid);
    results.push({ question, measurements });
    console.log(`${run.size}, ${question.name}: measured`);
  }
  return { results, circumstances: await circumstancesOf(run, options) };
}

async function circumstancesOf(
  { size, explorer, began }: GraphRun,
  { seconds }: Options,
): Promise<Circumstances> {
  const minutes = (performance.now() - began) / 60_000;
  return { ...(await explorer.describe()), size, seconds, minutes };
}

/** @throws RangeError for what is no size, server or question. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string' },
      seconds: { type: 'string', default: '2' },
      servers: { type: 'string' },
      questions: { type: 'string' },
      'neo4j-uri': { type: 'string' },
      'check-only': { type: 'boolean', default: false },
      bounds: { type: 'boolean', default: false },
      processes: { type: 'boolean', default: false },
      plans: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      starts: { type: 'boolean', default: false },
    },
  });
  const names = QUESTIONS.map(({ name }) => name);
  const known = SERVER_NAMES.filter((name) => name !== 'cached' || hasAnswerCache);
  const asked = chosen('questions', values.questions, names);
  const questions = QUESTIONS.filter(({ name }) => asked.includes(name));
  const { 'check-only': checkOnly, processes, plans, growth } = values;
  const size = values.size ?? (growth ? 'S,M' : 'S');
  const [first = 'S', ...others] = chosen('size', size, Object.keys(SIZES) as Size[]);
  const servers = checkOnly || growth ? 'raw,ours' : undefined;
  if (growth && values['neo4j-uri'] !== undefined) {
    throw new RangeError('--growth starts a server for each size: not with --neo4j-uri');
  }
  return {
    sizes: [first, ...others] as const,
    seconds: Number(values.seconds),
    servers: processes || plans ? [] : chosen('servers', values.servers ?? servers, known),
    questions: growth ? questions.map(acrossSizes) : questions,
    neo4jUri: values['neo4j-uri'],
    checkOnly,
    bounds: values.bounds,
    processes,
    plans,
    growth,
    import: values.import,
    starts: values.starts,
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
