/** What a server has used since it started. */
export interface Reading {
  /** Of the server's process, all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** Statements sent over Bolt. */
  readonly statements: number;
}

/**
 * Answers a message of the parent process, whatever it says, with a `Reading`, and ends with it.
 *
 * @param senders the classes of a driver whose `run` sends a statement.
 * NOTE: the driver takes a stack trace for each statement, and tsx would map each to the sources.
 */
export function installMeter(...senders: readonly { readonly prototype: object }[]): void {
  process.setSourceMapsEnabled(false);
  let statements = 0;
  for (const { prototype } of senders) {
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
