import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/project-root.js';
import { Server } from '../servers/server.js';

/** Something that was opened, and how much memory the process had then. */
interface Opening {
  readonly seconds: number;
  readonly rssBytes: number;
}

/** How long it takes until a graph in a file is answered from. */
export interface Start {
  /** What is in the graph. */
  readonly data: string;
  readonly fileBytes: number;
  /** The engine alone. */
  readonly engine: Opening;
  /** From the start of the process to its first answer. */
  readonly server: Opening;
}

/** Starts our server on a file of the embedded engine, which exists. */
export async function measureStart(data: string, graphFile: string): Promise<Start> {
  const opened = execFileSync(
    process.execPath,
    [join(projectRoot, 'bench/starts/open.mjs'), graphFile],
    { encoding: 'utf8' },
  );
  const began = performance.now();
  const server = await Server.start('embedded', { neo4jUri: '', graphFile });
  const seconds = (performance.now() - began) / 1_000;
  const { rssBytes } = await server.process.read();
  await server.process.stop();
  const engine = JSON.parse(opened) as Opening;
  return { data, fileBytes: statSync(graphFile).size, engine, server: { seconds, rssBytes } };
}
