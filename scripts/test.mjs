// Everything that CI runs: static checks, the build, all suites. The last line counts them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, runScript, stopOnSignal } from './run.mjs';

const CHECKS = {
  lint: 'lint',
  'format:check': 'format',
  'lint:sdl': 'SDL lint',
  'deps:check': 'dependency rules',
  typecheck: 'types',
  unused: 'unused code',
  'codegen:check': 'generated files',
  'schema:check': 'breaking changes',
  'lock:check': 'lock file',
};
const SIDE_BY_SIDE = ['unit', 'integration', 'schema'];
/** These share one Neo4j, or measure a server's time, so they run one file after the other. */
const IN_BAND = ['contract', 'cases', 'e2e'];
/** One large graph: what it fails by, the others tell sooner and shorter. */
const LAST = ['scale'];
/** Ratios to the bare driver and numbers of statements, on a database of its own. */
const SPEED = ['--bounds', '--seconds', '1', '--servers', 'raw,ours,cached'];
/** An import is one transaction, which Neo4j holds in its heap: about 16 kB for each statement. */
const NEO4J_HEAP = '2g';
const TIMEOUT_MS = 25 * 60_000;
const MAX_LINES = 150;
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'test');

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function report(name, counts, seconds, output) {
  const { passed = 0, failed = 0, skipped = 0 } = counts;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const result = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(18)} ${result} (${seconds.toFixed(1)} s)`);
  const lines = failed > 0 && output ? output.trim().split('\n') : [];
  if (lines.length === 0) return;
  const more = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more lines`] : [];
  failures.push(['', `--- ${name}`, ...lines.slice(0, MAX_LINES), ...more].join('\n'));
}

function reportCheck(name, { code, seconds, output }) {
  report(name, code === 0 ? { passed: 1 } : { failed: 1 }, seconds, output);
}

async function runChecks() {
  const queue = Object.entries(CHECKS);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      reportCheck(next[1], await runScript(next[0], [], { timeoutMs: TIMEOUT_MS }));
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, work));
}

async function startNeo4j() {
  if (process.env.NEO4J_TEST_URI) return { uri: process.env.NEO4J_TEST_URI };
  try {
    const { startNeo4j: start } = await import('./neo4j.mjs');
    const started = await start({ heap: NEO4J_HEAP });
    return started?.uri ? started : { reason: String(started?.reason ?? started) };
  } catch (error) {
    return { reason: error.message };
  }
}

/** A suite's counts; a file that could not run at all is one failure. */
function countTests(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status: outcome, assertionResults } of files) {
    for (const { status } of assertionResults) {
      counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    }
    const named = assertionResults.some(({ status }) => status === 'failed');
    if (outcome === 'failed' && !named) counts.failed += 1;
  }
  return counts;
}

/** Runs suites with jest and counts their tests, suite by suite. */
async function runSuites(suites, args, env = {}) {
  const file = path.join(CACHE, `${suites[0]}.json`);
  rmSync(file, { force: true });
  const options = ['--json', `--outputFile=${file}`, '--passWithNoTests', ...args];
  const projects = ['--selectProjects', ...suites];
  const jest = await runScript('jest', [...options, ...projects], { env, timeoutMs: TIMEOUT_MS });
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    reportCheck(suites.join(', '), { ...jest, code: 1 });
    return;
  }
  for (const suite of suites) {
    const folder = path.join(ROOT, 'test', suite) + path.sep;
    const files = results.filter(({ name }) => name.startsWith(folder));
    if (files.length === 0) continue;
    const milliseconds = files.reduce(
      (sum, { startTime, endTime }) => sum + endTime - startTime,
      0,
    );
    const messages = files.map(({ message }) => message).join('\n');
    report(suite, countTests(files), milliseconds / 1000, messages);
  }
  const explained = results.some(({ status }) => status === 'failed');
  if (jest.code !== 0 && !explained) reportCheck('jest', jest);
}

/** Prints the failures and, as the last line, the totals. */
function finish() {
  for (const failure of failures) console.log(failure);
  const { passed, failed, skipped } = total;
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function main() {
  let stopNeo4j;
  stopOnSignal(() => stopNeo4j?.());
  if (!(await ensureInstalled())) {
    report('installation', { failed: 1 }, 0);
    return;
  }
  mkdirSync(CACHE, { recursive: true });
  const neo4j = startNeo4j().then((started) => {
    stopNeo4j = started.stop;
    return started;
  });

  await runChecks();
  const began = performance.now();
  const built = await ensureBuilt();
  reportCheck('build', { code: built ? 0 : 1, seconds: (performance.now() - began) / 1000 });

  await runSuites(SIDE_BY_SIDE, ['--maxWorkers=2']);
  const { uri, reason } = await neo4j;
  if (!uri) {
    console.log(`Not tested: what needs Neo4j, because ${reason}`);
    if (process.env.CI === 'true') report('neo4j', { failed: 1 }, 0, 'CI must test both engines');
  }
  const env = uri ? { NEO4J_TEST_URI: uri } : {};
  await runSuites(IN_BAND, ['--runInBand'], env);
  await runSuites(LAST, ['--runInBand'], env);
  await stopNeo4j?.();
  if (uri) reportCheck('speed', await runScript('bench', SPEED, { timeoutMs: TIMEOUT_MS }));
}

await main();
finish();
