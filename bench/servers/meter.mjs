/**
 * Answers a message of the parent process, whatever it says, with a `Reading`, and ends with it.
 *
 * @param {...{ readonly prototype: object }} senders the classes of a driver whose `run` sends a statement.
 * NOTE: the driver takes a stack trace for each statement, and tsx would map each to the sources. Plain
 * JavaScript, since tsx also slows down what our server requires on the way.
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
