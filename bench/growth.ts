import type { Measurement } from './measure.js';
import { columnsSvg, logarithmic } from './plot.js';
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
    '## How a question grows',
    '',
    'Each question asks for the largest thing of its kind, which is larger in a larger graph: `bytes` says how much larger the answer is.',
    ...SERVERS.flatMap((server) => [
      '',
      `### ${titleOf(server)}`,
      '',
      ...growthTable(sizes, server),
    ]),
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

/** The latency of each question on each size, and how many times that and the answer grow from size to size. */
function growthTable(sizes: readonly SizeResult[], server: ServerName): readonly string[] {
  const names = sizes.map(({ circumstances: { size } }) => size);
  const questions = sizes[0]?.results.map(({ question }) => question.name) ?? [];
  const figures = questions.map((question) => {
    const all = sizes.map(({ results }) => measurementOf(results, question, server));
    const p50 = all.map((each) => each?.p50 ?? NaN);
    const bytes = all.map((each) => each?.bytes ?? NaN);
    const [times, larger] = [growthOf(p50), growthOf(bytes)];
    return { question, p50, growth: times.flatMap((time, step) => [time, larger[step] ?? NaN]) };
  });
  const steps = names.slice(1).map((name, index) => `${names[index]} to ${name}`);
  const means = (figures[0]?.growth ?? []).map((_, column) =>
    geometricMean(figures.map(({ growth }) => growth[column] ?? NaN)),
  );
  return table(
    [
      'question',
      ...names.map((name) => `p50 ms, ${name}`),
      ...steps.flatMap((step) => [`times, ${step}`, `bytes, ${step}`]),
    ],
    [
      ...figures.map(({ question, p50, growth }) => [question, ...[...p50, ...growth].map(fixed)]),
      ['geometric mean', ...names.map(() => ''), ...means.map(fixed)],
    ],
  );
}

function measurementOf(
  results: readonly Result[],
  question: string,
  server: ServerName,
): Measurement | undefined {
  return results.find((each) => each.question.name === question)?.measurements.get(server);
}

/** Each figure but the first, divided by the one before it. */
function growthOf(figures: readonly number[]): readonly number[] {
  return figures.slice(1).map((figure, index) => figure / (figures[index] ?? NaN));
}
