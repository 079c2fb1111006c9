import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const running = new Set();

/** Passes a signal on to every command that is under way. */
export function signalAll(signal) {
  for (const child of running) child.kill(signal);
}

/** Exits on SIGINT or SIGTERM, after the commands under way were told and `before` is done. */
export function stopOnSignal(before = () => undefined) {
  const handlers = { SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(handlers)) {
    handlers[signal] = async () => {
      signalAll(signal);
      await before();
      process.exit(code);
    };
    process.once(signal, handlers[signal]);
  }
  return () => {
    for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
  };
}

/**
 * Runs a command at the root, without input, and keeps what it prints.
 *
 * @returns {Promise<{ code: number, output: string, seconds: number }>} 124 for one that took
 *   longer than `timeoutMs`
 */
export function run(command, args, { env = {}, timeoutMs, inherit = false, shell = false } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    let output = '';
    let late = false;
    const pipe = inherit ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell: shell || process.platform === 'win32',
      stdio: ['ignore', pipe, pipe],
    });
    running.add(child);
    const timer =
      timeoutMs &&
      setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => (output += chunk));
    }
    const end = (code) => {
      running.delete(child);
      clearTimeout(timer);
      resolve({ code, output, seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => {
      if (late) output += `stopped after ${timeoutMs / 1000} s\n`;
      end(late ? 124 : (code ?? 1));
    });
  });
}

/** Runs a script of package.json, without npm's own start-up time. */
export function runScript(name, args = [], options = {}) {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const env = { ...options.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const tool = scripts[name].replace(/^exec /, '');
  // `exec` so that a signal reaches the tool and not a shell around it.
  const command = process.platform === 'win32' ? tool : `exec ${tool}`;
  return run([command, ...args].join(' '), [], { ...options, env, shell: true });
}
