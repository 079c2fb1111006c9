import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../src/project-root.js';
import { endChildren, startChild, type Ending } from './support/child.js';
import { FLAGSHIP, flagshipAnswer } from './support/flagship.js';
import { startServer } from './support/server.js';
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.js';

// npm and the compiler take their time on a busy machine.
jest.setTimeout(180_000);

/** Packages of a front-end project; this repository's own copies, so that no registry is asked. */
const PACKAGES = [
  'client',
  'node_modules/graphql',
  'node_modules/graphql-request',
  'node_modules/@graphql-typed-document-node/core',
];

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmitOnError: true,
    types: [],
  },
};

const project = temporaryFolder();

/** The program that the client's README shows. */
const [, program = ''] =
  /```ts\n(.*?)```/s.exec(readFileSync(join(projectRoot, 'client', 'README.md'), 'utf8')) ?? [];

afterAll(async () => {
  await endChildren();
  removeTemporaryFolders();
});

beforeAll(async () => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await npm('run', 'build', '--prefix', join(projectRoot, 'client'));
  const packages = PACKAGES.map((path) => join(projectRoot, path));
  await npm('install', '--prefix', project, '--install-links', '--offline', ...packages);
});

async function npm(...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await startChild('npm', args, {}).ended;
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
}

/** Compiles programs, by name, together; the project holds no others. */
function compile(programs: Readonly<Record<string, string>>): Promise<Ending> {
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(project, name), text);
  const tsconfig = { ...TSCONFIG, files: Object.keys(programs) };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  return startChild(process.execPath, [tsc, '--project', project], {}).ended;
}

/** The program with one passage changed. */
function changed(passage: string, replacement: string): string {
  expect(program).toContain(passage);
  return program.replace(passage, replacement);
}

test('the program of the README compiles strictly and prints the answer', async () => {
  const server = await startServer({ GRAPH_FILE: ':memory:' });
  const compiled = await compile({ 'main.ts': changed('http://127.0.0.1:4000', server.url) });
  expect(compiled).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const { code, stdout, stderr } = await startChild(
    process.execPath,
    [join(project, 'main.js')],
    {},
  ).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [{ id, forum, signedOn } = {}] = flagshipAnswer(FLAGSHIP[0]);
  expect(stdout).toMatch(new RegExp(`^${id} .*\n$`));
  expect(stdout).toContain(` ${forum} ${signedOn}\n`);
  await server.stop();
});

test('what the schema does not have does not compile', async () => {
  const { code, stdout } = await compile({
    'field.ts': changed('label.text', 'label.texts'),
    'variable.ts': changed('sector:', 'sectors:'),
    'value.ts': changed("place: '前海'", 'place: 7'),
    'nothing.ts': changed('forum?.label', 'forum.label'),
  });
  expect(code).not.toBe(0);
  const errors = stdout.split('\n').filter((line) => /^\S/.test(line));
  expect(errors.sort()).toEqual([
    expect.stringMatching(/field\.ts\(.*Property 'texts' does not exist/),
    expect.stringMatching(/nothing\.ts\(.*'node\.forum' is possibly 'null'/),
    expect.stringMatching(/value\.ts\(.*place: number;/),
    expect.stringMatching(/variable\.ts\(.*sectors: string;/),
  ]);
});
