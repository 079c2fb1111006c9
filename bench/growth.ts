import type { Measurement } from './measure.js';
import { columnsSvg, logarithmic } from './plot.js';
import type { Question } from './question.js';
import type { Circumstances, Result } from './report.js';
import { circumstanceLines, geometricMean, titleOf } from './report.js';
import type { ServerName } from './servers/server.js';
import { fixed, table } from './tables.js';

/** What was measured on one size. */
export interface SizeResult {
  readonly circumstances: Circumstances;
  readonly results: readonly Result[];
}

const SERVERS = ['raw', 'ours'] as const;

/** What is compared from size to size. */
const FIGURES = {
  p50: ({ p50 }: Measurement) => p50,
  'database CPU': ({ databaseCpuMs }: Measurement) => databaseCpuMs ?? NaN,
  bytes: ({ bytes }: Measurement) => bytes,
} as const;

/** The question as it is asked of graphs of several sizes. */
export function acrossSizes(question: Question): Question {
  const { growth } = question;
  return typeof growth === 'function' ? { ...question, choose: growth } : question;
}

/** The committed report. */
export function growthText(sizes: readonly SizeResult[], plot: string): string {
  return [
    '# Measured on graphs of several sizes',
    '',
    'Written by `npm run bench -- --growth`; [README.md](README.md) says what each figure means.',
    '',
    ...new Set(sizes.flatMap(({ circumstances }) => circumstanceLines(circumstances))),
    '',
    `![Latency by number of entities](${plot})`,
    '',
    '## Questions about one thing',
    '',
    'Each asks for something that is about as large in every graph, or for a page of a list: what it takes should not grow. Columns with two sizes say how many times the figure of the first the second has: `p50` with one client, `database CPU` for each request of 16 clients, `bytes` of the answer.',
    ...SERVERS.flatMap((server) => {
      const growths = growthsOf(sizes, server, ({ growth }) => typeof growth !== 'string');
      return [
        '',
        `### ${titleOf(server)}`,
        '',
        ...growthTable(sizes, [...growths, meanOf(growths)]),
      ];
    }),
    '',
    '## Questions about all that there is',
    '',
    'They cannot ask for as much in a larger graph.',
    '',
    ...reasonLines(sizes),
    ...SERVERS.flatMap((server) => {
      const growths = growthsOf(sizes, server, ({ growth }) => typeof growth === 'string');
      return ['', `### ${titleOf(server)}, all that there is`, '', ...growthTable(sizes, growths)];
    }),
    '',
  ].join('\n');
}

/** Latency of one client by number of entities, a curve for each question, as an SVG. */
export async function plotGrowth(sizes: readonly SizeResult[]): Promise<string> {
  const values = sizes.flatMap(({ circumstances: { entities }, results }) =>
    SERVERS.flatMap((server) =>
      results.flatMap(({ question, measurements }) => {
        const p50 = measurements.get(server)?.p50;
        return p50 === undefined
          ? []
          : [{ entities, p50, question: question.name, server: titleOf(server) }];
      }),
    ),
  );
  return columnsSvg(values, 'server', {
    width: 340,
    height: 340,
    mark: { type: 'line', point: true },
    encoding: {
      x: logarithmic('entities', 'entities'),
      y: logarithmic('p50', 'p50 of one client, ms'),
      color: { field: 'question', type: 'nominal', title: null, scale: { scheme: 'tableau20' } },
    },
  });
}

/** How a question takes more on larger graphs. */
interface Growth {
  readonly name: string;
  /** On each size. */
  readonly p50: readonly number[];
  /** For each step from size to size, how many times each of `FIGURES` grows. */
  readonly times: readonly number[];
}

function growthsOf(
  sizes: readonly SizeResult[],
  server: ServerName,
  isShown: (question: Question) => boolean,
): readonly Growth[] {
  return questionsOf(sizes)
    .filter(isShown)
    .map(({ name }) => {
      const measured = sizes.map(({ results }) => measurementOf(results, name, server));
      const growths = Object.values(FIGURES).map((figure) =>
        timesOf(measured.map((each) => (each === undefined ? NaN : figure(each)))),
      );
      return {
        name,
        p50: measured.map((each) => each?.p50 ?? NaN),
        times: sizes.slice(1).flatMap((_, step) => growths.map((times) => times[step] ?? NaN)),
      };
    });
}

function meanOf(growths: readonly Growth[]): Growth {
  const times = (growths[0]?.times ?? []).map((_, column) =>
    geometricMean(growths.map((growth) => growth.times[column] ?? NaN)),
  );
  return { name: 'geometric mean', p50: growths[0]?.p50.map(() => NaN) ?? [], times };
}

function growthTable(sizes: readonly SizeResult[], growths: readonly Growth[]): readonly string[] {
  const names = sizes.map(({ circumstances: { size } }) => size);
  const steps = names.slice(1).map((name, index) => `${names[index]} to ${name}`);
  return table(
    [
      'question',
      ...names.map((name) => `p50 ms, ${name}`),
      ...steps.flatMap((step) => Object.keys(FIGURES).map((figure) => `${figure}, ${step}`)),
    ],
    growths.map(({ name, p50, times }) => [name, ...[...p50, ...times].map(fixed)]),
  );
}

function reasonLines(sizes: readonly SizeResult[]): readonly string[] {
  return questionsOf(sizes).flatMap(({ name, growth }) =>
    typeof growth === 'string' ? [`- ${name}: ${growth}`] : [],
  );
}

function questionsOf([first]: readonly SizeResult[]): readonly Question[] {
  return first?.results.map(({ question }) => question) ?? [];
}

function measurementOf(
  results: readonly Result[],
  question: string,
  server: ServerName,
): Measurement | undefined {
  return results.find((each) => each.question.name === question)?.measurements.get(server);
}

/** Each figure but the first, divided by the one before it. */
function timesOf(figures: readonly number[]): readonly number[] {
  return figures.slice(1).map((figure, index) => figure / (figures[index] ?? NaN));
}
