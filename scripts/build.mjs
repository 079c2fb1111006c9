// Compiles src to dist, where dist is missing or was made from other inputs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { ROOT, run } from './run.mjs';

const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, '.inputs');

const filesBelow = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of ['tsconfig.json', 'tsconfig.build.json', ...filesBelow('src')]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What was made from a source that is gone. */
function removeLeftovers() {
  for (const file of filesBelow('dist')) {
    const source = file.replace(/^dist/, 'src').replace(/\.js(\.map)?$/, '.ts');
    if (/\.js(\.map)?$/.test(file) && !existsSync(path.join(ROOT, source))) {
      rmSync(path.join(ROOT, file));
    }
  }
}

/** @returns {Promise<boolean>} false where the build failed (its output was printed) */
export async function ensureBuilt() {
  const inputs = hashOfInputs();
  return isBuiltFrom(inputs) || alone(() => build(inputs));
}

const isBuiltFrom = (inputs) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs;

/** Another process may have done it in the meantime. */
async function build(inputs) {
  if (isBuiltFrom(inputs)) return true;
  console.log('Building');
  rmSync(STAMP, { force: true });
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
  if (code !== 0) {
    console.error(output);
    return false;
  }
  removeLeftovers();
  writeFileSync(STAMP, inputs);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await ensureBuilt()) ? 0 : 1;
}
