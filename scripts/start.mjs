// Installs and builds where needed, then runs the server in this very process, so that signals
// and the exit code are the server's own.
import './env.mjs';

import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { stopOnSignal } from './run.mjs';

const release = stopOnSignal();
if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);
release();

// Ctrl-C comes twice, from the terminal and through npm: only a later repeat ends at once.
const signals = { SIGINT: 130, SIGTERM: 143 };
let firstAt;
for (const [signal, code] of Object.entries(signals)) {
  process.on(signal, () => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > 500) process.exit(code);
  });
}

// Libraries check less of what they are given; set here, since installing would leave things out.
process.env.NODE_ENV ??= 'production';
await import('../dist/main.js');
