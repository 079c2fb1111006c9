import { parse, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';

import type { Result } from './report.js';
import { ratiosOf, titleOf } from './report.js';

const FIGURES = {
  'time of one client': ratiosBy('p50'),
  'CPU of the server, 16 clients': ratiosBy('cpuMs'),
} as const;

/** Ratios to the bare driver by question and server, as an SVG. */
export async function plot(results: readonly Result[]): Promise<string> {
  const values = Object.entries(FIGURES).flatMap(([figure, ratios]) =>
    ratios(results).map((ratio) => ({ ...ratio, server: titleOf(ratio.server), figure })),
  );
  return columnsSvg(values, 'figure', {
    width: 340,
    height: { step: 26 },
    layer: [
      { mark: { type: 'rule', strokeDash: [4, 3] }, encoding: { x: { datum: 1 } } },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 0.9 },
        encoding: {
          y: {
            field: 'question',
            type: 'nominal',
            title: null,
            sort: results.map(({ question }) => question.name),
            axis: { grid: true },
          },
          x: logarithmic('value', 'times the bare driver'),
          color: { field: 'server', type: 'nominal', title: null, legend: { orient: 'top' } },
          shape: { field: 'server', type: 'nominal' },
        },
      },
    ],
  });
}

/** How a field with numbers above 0 is placed along an axis. */
export function logarithmic(field: string, title: string) {
  return { field, type: 'quantitative', scale: { type: 'log' }, title: `${title} (log)` } as const;
}

/** What is drawn for each word of a field. */
type ColumnSpec = Extract<TopLevelSpec, { facet: unknown; spec: unknown }>['spec'];

/** A chart for each word of a field, side by side, as an SVG. */
export async function columnsSvg(
  values: readonly object[],
  field: string,
  spec: ColumnSpec,
): Promise<string> {
  const chart: TopLevelSpec = {
    data: { values: [...values] },
    background: 'white',
    facet: { column: { field, type: 'nominal', title: null } },
    spec,
  };
  const view = new View(parse(compile(chart).spec), { renderer: 'none' });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

function ratiosBy(key: 'p50' | 'cpuMs') {
  return (results: readonly Result[]) => ratiosOf(results, (measurement) => measurement[key]);
}
