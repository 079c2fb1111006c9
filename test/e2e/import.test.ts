import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../src/project-root.js';
import {
  name,
  removeDataSets,
  rewriteDataSet,
  statement,
  writeDataSet,
} from '../support/data-set.js';
import { killHard, startHalfImport } from '../support/start-half-write.js';
import { endChildren, startChild, type Child } from './support/child.js';
import { startServer } from './support/server.js';
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.js';

// Processes take their time on a busy machine.
jest.setTimeout(120_000);

const BASE = join(projectRoot, 'data');
const DOCUMENT = { id: 'document:article', type: 'Document' };

/** A graph file with the base data, which the tests read and must not change. */
const loaded = { GRAPH_FILE: join(temporaryFolder(), 'graph.grafeo') };

afterAll(async () => {
  await endChildren();
  removeDataSets();
  removeTemporaryFolders();
});

beforeAll(async () => {
  const { code, stderr } = await startImport([BASE], loaded).ended;
  if (code !== 0) throw new Error(stderr);
});

/** Starts `npm run import -- …`. */
function startImport(args: readonly string[], env: Readonly<Record<string, string>>): Child {
  return startChild('npm', ['run', '--silent', 'import', '--', ...args], env);
}

/** Starts what `npm run import` runs: npm and tsx pass a signal on as they see fit. */
function startCli(args: readonly string[], env: Readonly<Record<string, string>>): Child {
  const imports = ['--import', 'tsx', '--import', './scripts/env.mjs'];
  return startChild(process.execPath, [...imports, 'src/import/cli.ts', ...args], env);
}

async function runImport(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await startImport(args, env).ended;
  return { code, lines: stdout.trim().split('\n'), stderr };
}

function newGraph() {
  return { GRAPH_FILE: join(temporaryFolder(), 'graph.grafeo') };
}

function smallDataSet(label: string): string {
  return writeDataSet({
    entities: [DOCUMENT, { id: 'place:somewhere', type: 'Place' }],
    statements: [name('place:somewhere', label, 'en')],
  });
}

test('a dry run prints what would change, and changes nothing', async () => {
  const folder = smallDataSet('Somewhere');
  const dryRun = await runImport([folder, '--dry-run'], loaded);
  expect(dryRun.code).toBe(0);
  expect(dryRun.lines).toContainEqual(expect.stringMatching(/^\+ place:somewhere .*Somewhere/));
  expect(dryRun.lines.at(-1)).toMatch(/dry run, nothing was kept$/);
  expect(await runImport([folder, '--dry-run'], loaded)).toEqual(dryRun);
});

test('an import changes the graph once; its diff shows old and new', async () => {
  const graph = newGraph();
  const folder = smallDataSet('Somewhere');
  const first = await runImport([folder], graph);
  expect(first.code).toBe(0);
  expect(first.lines.at(-1)).toMatch(/: imported \(data version \w+\)$/);
  const second = await runImport([folder], graph);
  expect(second.code).toBe(0);
  expect(second.lines.at(-1)).toMatch(/: unchanged \(data version \w+\)$/);

  rewriteDataSet(folder, {
    entities: [DOCUMENT, { id: 'place:somewhere', type: 'Place' }],
    statements: [name('place:somewhere', 'Elsewhere', 'en')],
  });
  const { lines } = await runImport([folder, '--dry-run'], graph);
  expect(lines).toContainEqual(expect.stringMatching(/place:somewhere .*Elsewhere/));
  expect(lines).toContainEqual(expect.stringMatching(/place:somewhere .*Somewhere/));
});

test('rejected rows are listed with file and line', async () => {
  const folder = writeDataSet({
    entities: [DOCUMENT, { id: 'place:somewhere', type: 'Place' }],
    statements: [
      name('place:somewhere', 'Somewhere', 'en'),
      statement({ subject: 'place:nowhere', property: 'population', value: 'many' }),
    ],
  });
  const { code, lines } = await runImport([folder], loaded);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^\S+\.jsonl:2 /);
  expect(lines.at(-1)).toMatch(/^Rejected: .* Nothing was imported\.$/);
});

test.each([
  ['no folder', []],
  ['a folder that is missing', ['no-such-folder']],
  ['two folders', ['data', 'data']],
  ['an unknown option', ['data', '--force']],
])('%s is wrong usage', async (_what, args) => {
  const { code, lines, stderr } = await runImport(args, loaded);
  expect({ code, lines }).toEqual({ code: 2, lines: [''] });
  expect(stderr).toContain('Usage: npm run import');
  expect(stderr).not.toContain(projectRoot);
});

test('bad settings are wrong usage', async () => {
  const { code, stderr } = await runImport(['data'], { ...loaded, PORT: 'x' });
  expect({ code, first: stderr.split('\n')[0] }).toEqual({
    code: 2,
    first: 'Settings that cannot be used:',
  });
});

test('a second import at the same time is refused', async () => {
  const graph = newGraph();
  const first = await startHalfImport({ engine: 'embedded', path: graph.GRAPH_FILE }, BASE);
  const { code, stderr } = await runImport([BASE], graph);
  await killHard(first);
  expect(code).toBe(3);
  expect(stderr).toContain('is open in another process');
});

test('an import that is killed leaves the graph as it was', async () => {
  const graph = newGraph();
  const folder = smallDataSet('Somewhere');
  await runImport([folder], graph);
  const killed = startImport([BASE], graph);
  await killed.printed(/statements staged/);
  killed.signal('SIGKILL');
  await killed.ended;
  expect((await runImport([folder], graph)).lines.at(-1)).toMatch(/: unchanged /);
  const server = await startServer({ ...graph, BASE_DATA: '' });
  const { data } = await server.ask('{ places(first: 5) { nodes { id } } }');
  expect(data.places.nodes).toEqual([{ id: 'place:somewhere' }]);
  await server.stop();
});

test('Ctrl-C stops an import with nothing kept', async () => {
  const graph = newGraph();
  const stopped = startCli([BASE], graph);
  await stopped.printed(/lines checked/);
  stopped.signal('SIGINT');
  const { code, stderr } = await stopped.ended;
  expect(stderr).toContain('Stopped. Nothing was imported.');
  expect(code).toBe(130);
  const server = await startServer({ ...graph, BASE_DATA: '' });
  const { data } = await server.ask('{ places(first: 5) { nodes { id } } }');
  expect(data.places.nodes).toEqual([]);
  await server.stop();
});
