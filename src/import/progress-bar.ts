import cliProgress from 'cli-progress';

import type { ImportProgress } from './import-run.js';

const PHASES: Record<ImportProgress['phase'], string> = {
  check: 'lines checked',
  statements: 'statements staged',
  graph: 'entities projected',
};

/** Shows how far an import is. */
export interface ProgressDisplay {
  show(progress: ImportProgress): void;
  stop(): void;
}

/** A bar on a terminal, a line for each finished phase elsewhere. */
export function createProgressDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: NodeJS.WriteStream): ProgressDisplay {
  const options = { stream, format: '{bar} {value}/{total} {phase}', hideCursor: true };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  return {
    show({ phase, done, total }) {
      if (!bar.isActive) bar.start(total ?? done, done, { phase: PHASES[phase] });
      bar.setTotal(total ?? done);
      bar.update(done, { phase: PHASES[phase] });
    },
    stop: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WriteStream): ProgressDisplay {
  let last: ImportProgress | null = null;
  const print = () => {
    if (last !== null) stream.write(`${last.done} ${PHASES[last.phase]}\n`);
    last = null;
  };
  return {
    show(progress) {
      if (last !== null && last.phase !== progress.phase) print();
      last = progress;
    },
    stop: print,
  };
}
