import type { Measurement } from './measure.js';
import type { Question } from './question.js';
import type { ServerName } from './servers/server.js';
import { fixed, machine, mebibytes, table } from './tables.js';

/** What was measured of one question; a reason for each server that was not asked. */
export interface Result {
  readonly question: Question;
  readonly measurements: ReadonlyMap<ServerName, Measurement>;
}

/** Under which circumstances it was measured. */
export interface Circumstances {
  readonly size: string;
  readonly entities: number;
  readonly relationships: number;
  readonly database: string;
  readonly seconds: number;
  readonly minutes: number;
}

const TITLES: Readonly<Record<ServerName, string>> = {
  raw: 'bare driver',
  tuned: 'bare driver, our flags',
  ours: 'ours',
  cached: 'ours, repeated question',
  embedded: 'ours, embedded',
  peer: '@neo4j/graphql',
};

/** The name of a server in reports. */
export function titleOf(name: ServerName): string {
  return TITLES[name];
}

/** What is compared: a figure, and whether less of it is better. */
const RATIOS = {
  'p50, 1 client': ({ p50 }: Measurement) => p50,
  'p99, 1 client': ({ p99 }: Measurement) => p99,
  'CPU, 16 clients': ({ cpuMs }: Measurement) => cpuMs,
  'database CPU, 16 clients': ({ databaseCpuMs }: Measurement) => databaseCpuMs ?? NaN,
  'requests/s, 16 clients': ({ throughput }: Measurement) => throughput,
  bytes: ({ bytes }: Measurement) => bytes,
} as const;

/** How a server's figures relate to those of the bare driver. */
export interface Ratio {
  readonly question: string;
  readonly server: ServerName;
  readonly value: number;
}

/** One figure of every server but the bare driver, divided by that of the bare driver. */
export function ratiosOf(
  results: readonly Result[],
  figure: (measurement: Measurement) => number,
): readonly Ratio[] {
  return results.flatMap(({ question, measurements }) => {
    const raw = measurements.get('raw');
    if (raw === undefined) return [];
    return [...measurements].flatMap(([server, measurement]) => {
      if (server === 'raw') return [];
      const value = figure(measurement) / figure(raw);
      return Number.isFinite(value) && value > 0
        ? [{ question: question.name, server, value }]
        : [];
    });
  });
}

/** The committed report. */
export function reportText(
  results: readonly Result[],
  circumstances: Circumstances,
  plot: string,
): string {
  const servers = serversOf(results);
  return [
    `# Measured on size ${circumstances.size}`,
    '',
    'Written by `npm run bench`; [README.md](README.md) says what is compared and what each figure means.',
    '',
    ...circumstanceLines(circumstances),
    '',
    `![Latency and CPU as ratios to the bare driver](${plot})`,
    '',
    '## As ratios to the bare driver, geometric means',
    '',
    ...summaryTable(results, servers),
    '',
    '## Each question',
    '',
    '`p50` and `p99` with one client; `CPU`, `database` and `requests/s` with 16. Ratios to the bare driver in brackets.',
    ...results.flatMap((result) => ['', ...questionLines(result)]),
    '',
  ].join('\n');
}

/** As items of a list. */
export function circumstanceLines({
  size,
  entities,
  relationships,
  database,
  seconds,
  minutes,
}: Circumstances): string[] {
  return [
    `- ${machine(database)}`,
    `- size ${size}: ${entities.toLocaleString('en')} entities, ${relationships.toLocaleString('en')} relationships among them; clients, servers and database share the machine`,
    `- ${seconds} s with one client and ${seconds} s with 16 for each server and question, in turns; ${minutes.toFixed(1)} min in all`,
  ];
}

function serversOf(results: readonly Result[]): readonly ServerName[] {
  return [...new Set(results.flatMap(({ measurements }) => [...measurements.keys()]))];
}

function summaryTable(
  results: readonly Result[],
  servers: readonly ServerName[],
): readonly string[] {
  const rows = servers
    .filter((server) => server !== 'raw')
    .map((server) => {
      const asked = results.filter(({ measurements }) => measurements.has(server));
      const cells = Object.values(RATIOS).map((figure) =>
        fixed(
          geometricMean(
            ratiosOf(asked, figure)
              .filter((ratio) => ratio.server === server)
              .map(({ value }) => value),
          ),
        ),
      );
      const rss = Math.max(...asked.map((each) => each.measurements.get(server)?.rssBytes ?? 0));
      return [titleOf(server), `${asked.length}`, ...cells, mebibytes(rss)];
    });
  return table(['server', 'questions', ...Object.keys(RATIOS), 'most RSS, MiB'], rows);
}

function questionLines({ question, measurements }: Result): readonly string[] {
  const raw = measurements.get('raw');
  const rows = [...measurements].map(([server, m]) => {
    const against = (figure: (measurement: Measurement) => number | null): string => {
      const [own, other] = [figure(m), raw === undefined ? null : figure(raw)];
      if (own === null) return '';
      const ratio = other === null || server === 'raw' ? '' : ` (${fixed(own / other)})`;
      return `${fixed(own)}${ratio}`;
    };
    return [
      titleOf(server),
      against(({ p50 }) => p50),
      against(({ p99 }) => p99),
      against(({ cpuMs }) => cpuMs),
      against(({ databaseCpuMs }) => databaseCpuMs),
      against(({ throughput }) => throughput),
      `${m.bytes}`,
      fixed(m.roundTrips),
    ];
  });
  const { peer } = question;
  return [
    `### ${question.name}: ${question.title}`,
    '',
    ...table(
      [
        'server',
        'p50 ms',
        'p99 ms',
        'CPU ms',
        'database CPU ms',
        'requests/s',
        'bytes',
        'statements',
      ],
      rows,
    ),
    ...(typeof peer === 'string' ? ['', `${titleOf('peer')} is not asked: ${peer}.`] : []),
  ];
}

/** The mean of ratios. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
