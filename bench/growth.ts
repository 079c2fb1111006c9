import type { Measurement } from './measure.js';
import { svgOf } from './plot.js';
import type { Circumstances, Result } from './report.js';
import { geometricMean, titleOf } from './report.js';
import { fixed, machine, table } from './tables.js';

/** What was measured on one size. */
export interface SizeResult {
  readonly circumstances: Circumstances;
  readonly results: readonly Result[];
}

const SERVERS = ['raw', 'ours'] as const;

type GrowthServer = (typeof SERVERS)[number];

/** How much larger a figure is on one size than on the one before. */
interface Growth {
  readonly question: string;
  readonly size: string;
  readonly value: number;
}

/** The committed report. */
export function growthText(sizes: readonly SizeResult[], plot: string): string {
  const [first] = sizes;
  if (first === undefined) throw new RangeError('No size was measured');
  return [
    '# Measured on graphs of several sizes',
    '',
    'Written by `npm run bench -- --growth`; [README.md](README.md) says what each figure means.',
    '',
    `- ${machine(first.circumstances.database)}`,
    ...sizes.map(({ circumstances }) => sizeLine(circumstances)),
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
  return svgOf({
    data: { values },
    background: 'white',
    facet: { column: { field: 'server', type: 'nominal', title: null } },
    spec: {
      width: 340,
      height: 340,
      mark: { type: 'line', point: true },
      encoding: {
        x: {
          field: 'entities',
          type: 'quantitative',
          scale: { type: 'log' },
          title: 'entities (log)',
        },
        y: {
          field: 'p50',
          type: 'quantitative',
          scale: { type: 'log' },
          title: 'p50 of one client, ms (log)',
        },
        color: { field: 'question', type: 'nominal', title: null, scale: { scheme: 'tableau20' } },
      },
    },
  });
}

function sizeLine({ size, entities, relationships, minutes }: Circumstances): string {
  const [nodes, links] = [entities, relationships].map((figure) => figure.toLocaleString('en'));
  return `- size ${size}: ${nodes} entities, ${links} relationships among them; ${minutes.toFixed(1)} min`;
}

function growthTable(sizes: readonly SizeResult[], server: GrowthServer): readonly string[] {
  const times = growthsOf(sizes, server, ({ p50 }) => p50);
  const bytes = growthsOf(sizes, server, (measurement) => measurement.bytes);
  const steps = sizes.slice(1).map(({ circumstances: { size } }, index) => ({
    size,
    title: `${sizes[index]?.circumstances.size} to ${size}`,
  }));
  const questions = sizes[0]?.results.map(({ question }) => question.name) ?? [];
  const rows = questions.map((question) => [
    question,
    ...sizes.map(({ results }) => fixed(p50Of(results, question, server))),
    ...steps.flatMap(({ size }) =>
      [times, bytes].map((growths) =>
        fixed(
          growths.find((each) => each.question === question && each.size === size)?.value ?? NaN,
        ),
      ),
    ),
  ]);
  const means = steps.flatMap(({ size }) =>
    [times, bytes].map((growths) =>
      fixed(geometricMean(growths.filter((each) => each.size === size).map(({ value }) => value))),
    ),
  );
  return table(
    [
      'question',
      ...sizes.map(({ circumstances: { size } }) => `p50 ms, ${size}`),
      ...steps.flatMap(({ title }) => [`times, ${title}`, `bytes, ${title}`]),
    ],
    [...rows, ['geometric mean', ...sizes.map(() => ''), ...means]],
  );
}

function p50Of(results: readonly Result[], question: string, server: GrowthServer): number {
  const result = results.find((each) => each.question.name === question);
  return result?.measurements.get(server)?.p50 ?? NaN;
}

function growthsOf(
  sizes: readonly SizeResult[],
  server: GrowthServer,
  figure: (measurement: Measurement) => number,
): readonly Growth[] {
  return sizes.slice(1).flatMap(({ circumstances, results }, index) =>
    results.flatMap(({ question, measurements }) => {
      const smaller = sizes[index]?.results.find((each) => each.question.name === question.name);
      const [before, after] = [smaller?.measurements, measurements].map((all) => all?.get(server));
      if (before === undefined || after === undefined) return [];
      const value = figure(after) / figure(before);
      return [{ question: question.name, size: circumstances.size, value }];
    }),
  );
}
