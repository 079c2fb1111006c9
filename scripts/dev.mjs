// The server, restarted on each change, and the generated types, kept up to date.
import { ensureInstalled } from './install.mjs';
import { run, signalAll, stopOnSignal } from './run.mjs';

stopOnSignal();
if (!(await ensureInstalled())) process.exit(1);

const bin = (name) => new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;
const watched = ['schema/*.graphql', 'cypher/**/*.cypher'].flatMap((glob) => ['--include', glob]);
const server = ['watch', '--clear-screen=false', ...watched, '--import', './scripts/env.mjs'];

const ended = await Promise.race([
  run(bin('tsx'), [...server, 'src/main.ts'], { inherit: true }),
  run(bin('graphql-codegen'), ['--config', 'codegen.ts', '--watch', '--errors-only'], {
    inherit: true,
  }),
]);
signalAll('SIGTERM');
process.exitCode = ended.code;
