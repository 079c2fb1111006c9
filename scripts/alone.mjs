import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from './run.mjs';

const LOCK = path.join(ROOT, 'var', 'install.lock');

/** Longer than any installation takes. */
const MAX_AGE_MS = 15 * 60_000;

/** Runs what one process of this folder at a time may do; the others wait. */
export async function alone(work, lock = LOCK) {
  const release = () => rmSync(lock, { force: true });
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let isFirst = true; !take(lock); isFirst = false) {
    if (isFirst) console.log('Waiting for another process that installs or builds');
    await delay(200);
  }
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(lock) {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeftOver(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that took the lock ended without a chance to release it. */
function isLeftOver(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === process.pid || Date.now() - statSync(lock).mtimeMs > MAX_AGE_MS) return true;
    // NOTE: empty until its process has written its id; that there is a process 0 is always true.
    process.kill(holder, 0);
    return false;
  } catch ({ code }) {
    return code === 'ESRCH';
  }
}
