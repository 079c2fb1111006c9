import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** The file holds the id of its process from the moment it exists. */
function take(lock) {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, `${process.pid}`);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeftOver(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own);
  }
}

/** Whether the process that took the lock ended without a chance to release it. */
function isLeftOver(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === process.pid || Date.now() - statSync(lock).mtimeMs > MAX_AGE_MS) return true;
    process.kill(holder, 0);
    return false;
  } catch ({ code }) {
    return code === 'ESRCH';
  }
}
