import type neo4j from 'neo4j-driver';

/** What a server has used since it started. */
export interface Reading {
  /** Of the server's process, all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** Statements sent over Bolt. */
  readonly statements: number;
}

type Driver = Pick<typeof neo4j, 'Session' | 'Transaction'>;

/**
 * Answers a message of the parent process, whatever it says, with a `Reading`, and ends with it.
 * NOTE: the driver takes a stack trace for each statement, and tsx would map each to the sources.
 */
export function installMeter({ Session, Transaction }: Driver): void {
  process.setSourceMapsEnabled(false);
  let statements = 0;
  for (const { prototype } of [Session, Transaction]) {
    const methods = prototype as { run: (...args: unknown[]) => unknown };
    const original = methods.run;
    methods.run = function run(...args) {
      statements += 1;
      return original.apply(this, args);
    };
  }
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const reading: Reading = {
      cpuMs: (user + system) / 1_000,
      rssBytes: process.memoryUsage.rss(),
      statements,
    };
    process.send?.(reading);
  });
}
