import type { Measurement } from './measure.js';
import type { Result } from './report.js';
import { geometricMean, ratiosOf } from './report.js';
import type { ServerName } from './servers/server.js';

/** The most that a server may take of what the bare driver takes, as a geometric mean. */
interface Bound {
  readonly server: ServerName;
  readonly figure: string;
  readonly of: (measurement: Measurement) => number;
  readonly most: number;
}

/** Far enough from what is measured on a quiet machine (see the reports) that noise does not reach them. */
const BOUNDS: readonly Bound[] = [
  { server: 'ours', figure: 'p50', of: ({ p50 }) => p50, most: 2.2 },
  { server: 'ours', figure: 'CPU', of: ({ cpuMs }) => cpuMs, most: 2.2 },
  { server: 'cached', figure: 'p50', of: ({ p50 }) => p50, most: 0.7 },
  { server: 'cached', figure: 'CPU', of: ({ cpuMs }) => cpuMs, most: 0.4 },
];

/** Something that has to hold, in words. */
export interface Check {
  readonly text: string;
  readonly isMet: boolean;
}

/** Whether each ratio is within its bound, and each question takes as many statements as it says. */
export function checksOf(results: readonly Result[]): readonly Check[] {
  const ratios = BOUNDS.map(({ server, figure, of, most }) => {
    const found = ratiosOf(results, of).filter((ratio) => ratio.server === server);
    const mean = geometricMean(found.map(({ value }) => value));
    const text = `${server}: ${figure} ${mean.toFixed(2)} times that of the bare driver, at most ${most}`;
    return { text, isMet: mean <= most };
  });
  const statements = results.map(({ question, measurements }) => {
    const sent = measurements.get('ours')?.roundTrips ?? NaN;
    const text = `${question.name}: ${sent} statements, expected ${question.ours.statements}`;
    return { text, isMet: sent === question.ours.statements };
  });
  return [...ratios, ...statements];
}
