import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Installs @neo4j/graphql with what it needs into this folder, where that was not done before. */
export async function installPeer(): Promise<void> {
  if (existsSync(`${FOLDER}/node_modules/@neo4j/graphql`)) return;
  await promisify(execFile)('npm', ['ci'], { cwd: FOLDER });
}
