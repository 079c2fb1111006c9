// Installs what package-lock.json lists, where node_modules is missing or differs from it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { ROOT, run } from './run.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.install-stamp');

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Native packages depend on the platform and on Node's ABI, so these are part of the stamp. */
function stampOf(lock) {
  const { arch, platform, versions } = process;
  return createHash('sha256')
    .update(`${platform} ${arch} ${versions.modules}\n${lock}`)
    .digest('hex');
}

/** Whether npm's own record of node_modules holds every package of the lock file. */
function sameAsNpmRecord(lock) {
  const record = read(path.join(MODULES, '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([name, { version, integrity, optional, devOptional, peer }]) =>
      name === '' ||
      (installed[name]
        ? installed[name].version === version && installed[name].integrity === integrity
        : Boolean(optional ?? devOptional ?? peer)),
  );
}

/** @returns {Promise<boolean>} false where the installation failed (its output was printed) */
export async function ensureInstalled() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = stampOf(lock);
  return read(STAMP) === stamp || alone(() => install(lock, stamp));
}

/** Another process may have done it in the meantime. */
async function install(lock, stamp) {
  if (read(STAMP) === stamp) return true;
  if (read(STAMP) === undefined && sameAsNpmRecord(lock)) {
    writeFileSync(STAMP, stamp);
    return true;
  }
  console.log('Installing packages');
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--include=dev'];
  const { code, output } = await run('npm', ['ci', ...options, '--loglevel=error']);
  if (code !== 0) {
    console.error(output);
    return false;
  }
  writeFileSync(STAMP, stamp);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await ensureInstalled()) ? 0 : 1;
}
