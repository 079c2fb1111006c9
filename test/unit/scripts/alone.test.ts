import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { projectRoot } from '../../../src/project-root.js';

const ALONE = pathToFileURL(join(projectRoot, 'scripts', 'alone.mjs')).href;

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alone-'));
  lock = join(folder, 'below', 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A process that runs `work` alone; what it prints, when it has ended. */
async function runAlone(work: string): Promise<string> {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as delay } from 'node:timers/promises';
    import { alone } from '${ALONE}';
    const [log, lock] = process.argv.slice(1);
    await alone(async () => { ${work} }, lock);`;
  const args = ['--input-type=module', '--eval', script, join(folder, 'log'), lock];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return printed;
}

const BEGIN_AND_END = `appendFileSync(log, 'begin '); await delay(400); appendFileSync(log, 'end ');`;

test('lets one process at a time work, and leaves nothing behind', async () => {
  const printed = await Promise.all([1, 2, 3].map(() => runAlone(BEGIN_AND_END)));
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end begin end begin end ');
  expect(printed.filter((each) => each.includes('Waiting'))).toHaveLength(2);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ['exits', 'process.exit(1)'],
  ['is killed', "process.kill(process.pid, 'SIGKILL')"],
])('is not stopped by a process that %s at work', async (_how, end) => {
  await runAlone(end);
  await runAlone(BEGIN_AND_END);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end ');
});

test('waits for a process that is under way, however it is started', async () => {
  await runAlone('');
  writeFileSync(lock, `${process.pid}`);
  const waiting = runAlone(BEGIN_AND_END);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(existsSync(join(folder, 'log'))).toBe(false);
  rmSync(lock);
  await waiting;
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end ');
});
