/**
 * Answers a message of the parent process, whatever it says, with a `Reading`, and ends with it.
 *
 * NOTE: plain JavaScript, since a loader of TypeScript slows down what our server requires on the way.
 *
 * @param {...{ readonly prototype: object }} senders the classes of a driver whose `run` sends a statement.
 */
export function installMeter(...senders) {
  process.setSourceMapsEnabled(false);
  let statements = 0;
  for (const { prototype } of senders) {
    const original = prototype.run;
    prototype.run = function run(...args) {
      statements += 1;
      return original.apply(this, args);
    };
  }
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({
      cpuMs: (user + system) / 1_000,
      rssBytes: process.memoryUsage.rss(),
      statements,
    });
  });
}
