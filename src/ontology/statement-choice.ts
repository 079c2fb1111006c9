import type { Word } from './vocabularies.js';

/** What decides which of several statements is shown. */
export interface RankedStatement {
  readonly id: string;
  readonly rank: Word<'StatementRank'>;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly method: Word<'StatementMethod'>;
  /** The earliest day on which its document can have been published, YYYY-MM-DD; null where unknown. */
  readonly publishedEarliest: string | null;
}

/** The ways in which a statement comes about, the strongest evidence first. */
export const METHODS_BY_STRENGTH = [
  'REFERENCE',
  'PRINTED',
  'CURATED',
  'INFERRED',
] as const satisfies readonly Word<'StatementMethod'>[];

/** What the choice looks at, in this order; the first that tells two statements apart decides. */
export type ChoiceCriterion = 'PREFERRED' | 'CONFIDENCE' | 'METHOD' | 'NEWEST' | 'ID';

type Compare = (a: RankedStatement, b: RankedStatement) => number;

const CRITERIA: readonly (readonly [ChoiceCriterion, Compare])[] = [
  ['PREFERRED', (a, b) => Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED')],
  ['CONFIDENCE', (a, b) => b.confidence - a.confidence],
  ['METHOD', (a, b) => strengthOf(a) - strengthOf(b)],
  ['NEWEST', (a, b) => -compareAscii(a.publishedEarliest ?? '', b.publishedEarliest ?? '')],
  ['ID', (a, b) => compareAscii(a.id, b.id)],
];

/** Negative where `a` goes before `b` in the order of choice; neither may be `DEPRECATED`. */
export function compareStatements(a: RankedStatement, b: RankedStatement): number {
  for (const [, compare] of CRITERIA) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** The first criterion that tells two statements apart. */
export function criterionBetween(a: RankedStatement, b: RankedStatement): ChoiceCriterion {
  return CRITERIA.find(([, compare]) => compare(a, b) !== 0)?.[0] ?? 'ID';
}

function strengthOf({ method }: RankedStatement): number {
  return METHODS_BY_STRENGTH.indexOf(method);
}

/** Days and statement ids are ASCII, where code units and code points agree. */
function compareAscii(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
