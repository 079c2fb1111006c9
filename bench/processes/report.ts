import os from 'node:os';

import type { Circumstances } from '../report.js';
import { fixed, machine, table } from '../tables.js';
import type { GroupMeasurement } from './measure.js';
import type { ProcessesResult } from './run.js';

/** From here on what the machine has left is too little to answer more with it. */
const FULL = 0.9;

const TITLES = ['server 1', 'server 2', 'proxy', 'database', 'Redis', 'clients'] as const;

/** The committed report. */
export function processesText(
  { groups, first }: ProcessesResult,
  { database, size, entities, relationships, seconds, minutes }: Circumstances,
): string {
  return [
    '# One process and two',
    '',
    'Written by `npm run bench -- --processes`, from which all figures come; [README.md](README.md) says what is measured.',
    '',
    `- ${machine(database)}`,
    `- size ${size}: ${entities.toLocaleString('en')} entities, ${relationships.toLocaleString('en')} relationships among them`,
    `- all questions in turns, 16 clients, ${seconds} s each, in turns; clients, proxy, servers, Redis and database share the machine; ${minutes.toFixed(1)} min in all`,
    '- every question was asked of each process and through each proxy first: the answers were equal',
    '',
    '## Throughput',
    '',
    ...table(
      [
        'answers',
        'processes',
        'requests/s',
        'to one',
        'p50 ms',
        'p99 ms',
        'statements',
        'cores busy',
      ],
      groups.map((measured) => throughputRow(measured, alone(measured, groups))),
    ),
    '',
    ...limitLines(groups),
    '',
    '## CPU of each process, in milliseconds for each request',
    '',
    ...table(
      ['answers', 'processes', ...TITLES, 'servers together', 'to one'],
      groups.map((measured) => cpuRow(measured, alone(measured, groups))),
    ),
    '',
    'What two servers take together for a request, compared with one, is the price of the second process. Where answers are kept it is paid to the database: requests that come to a process at the same time share one question about the revision, and with two processes fewer come to each.',
    '',
    '## As shares of the CPU that was used, %',
    '',
    ...table(['answers', 'processes', ...TITLES], groups.map(shareRow)),
    '',
    '## The first answers of a process that has just started',
    '',
    'Each question once, one after the other. What others have answered before comes from Redis.',
    '',
    ...table(
      ['answers', 'ms', 'CPU ms', 'statements'],
      first.map(({ answers, mean, cpuMs, statements }) => [
        answers,
        ...[mean, cpuMs, statements].map(fixed),
      ]),
    ),
    '',
  ].join('\n');
}

function alone(
  { group }: GroupMeasurement,
  groups: readonly GroupMeasurement[],
): GroupMeasurement | undefined {
  return groups.find(
    (other) => other.group.answers === group.answers && other.group.servers.length === 1,
  );
}

function throughputRow(measured: GroupMeasurement, one: GroupMeasurement | undefined): string[] {
  const { group, throughput, p50, p99, statements, busy } = measured;
  return [
    group.answers,
    `${group.servers.length}`,
    fixed(throughput),
    fixed(throughput / (one?.throughput ?? NaN)),
    ...[p50, p99, statements].map(fixed),
    `${percent(busy)} %`,
  ];
}

function cpuRow(measured: GroupMeasurement, one: GroupMeasurement | undefined): string[] {
  const { group, cpuMs } = measured;
  const together = serversOf(measured);
  return [
    group.answers,
    `${group.servers.length}`,
    ...TITLES.map((title) => fixed(cpuMs.get(title) ?? NaN)),
    fixed(together),
    fixed(together / (one === undefined ? NaN : serversOf(one))),
  ];
}

function shareRow({ group, cpuMs }: GroupMeasurement): string[] {
  const sum = [...cpuMs.values()].reduce<number>((total, ms) => total + (ms ?? 0), 0);
  const shares = TITLES.map((title) => {
    const ms = cpuMs.get(title) ?? null;
    return ms === null ? '' : percent(ms / sum);
  });
  return [group.answers, `${group.servers.length}`, ...shares];
}

function serversOf({ cpuMs }: GroupMeasurement): number {
  return [...cpuMs].reduce(
    (sum, [title, ms]) => (title.startsWith('server') ? sum + (ms ?? NaN) : sum),
    0,
  );
}

/** What the figures allow to say about the limit. */
function limitLines(groups: readonly GroupMeasurement[]): readonly string[] {
  const cores = os.availableParallelism();
  return groups
    .filter(({ group }) => group.servers.length === 2)
    .map(({ group, throughput, cpuMs, busy }) => {
      const inUse = (title: string) => ((cpuMs.get(title) ?? NaN) * throughput) / 1_000;
      const parts = [
        inUse('server 1') + inUse('server 2'),
        inUse('database'),
        inUse('clients') + inUse('proxy') + inUse('Redis'),
      ];
      const others = busy * cores - parts.reduce((sum, part) => sum + part, 0);
      const [servers = '', database = '', rest = '', other = ''] = [...parts, others].map(fixed);
      const used = `of ${cores} cores two servers took ${servers}, the database ${database}, clients, proxy and Redis ${rest}, what else the machine does ${other}`;
      const limit =
        busy >= FULL
          ? 'The cores were the limit, not the processes: more of them cannot answer more here.'
          : 'There were cores left.';
      return `- ${group.answers}: ${used}. ${limit}`;
    });
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
