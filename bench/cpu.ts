import { readFileSync } from 'node:fs';

/** How often Linux counts a second of a process. */
const TICKS_PER_SECOND = 100;

/** The CPU time of another process in milliseconds; null where the system does not tell. */
export function cpuOfProcess(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user = NaN, system = NaN] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user + system) * 1_000) / TICKS_PER_SECOND;
}
