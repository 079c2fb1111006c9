import type { Step } from './cell.js';
import { isOf } from './cell.js';
import type { ComposedStatement } from './compose.js';
import type { GroupsPlan } from './groups.js';
import { composeGroups } from './groups.js';
import { indent } from './indent.js';
import { reversePattern } from './reverse-pattern.js';
import { StatementScope } from './statement-scope.js';

/** A property with an amount of money, which is added up. */
export interface SummedMoney {
  /** Its name, with which those of its columns begin. */
  readonly property: string;
  /** From what has it to its parts, whose amounts it includes; null where nothing has such. */
  readonly toParts: Step | null;
  /** Columns, with the value of each that makes a mark on a sum where an amount has it. */
  readonly marks: readonly (readonly [column: string, value: string])[];
}

/** Groups of which nothing but their size and sums is of interest. */
export interface GroupSumsPlan extends GroupsPlan {
  /** The name for logs, metrics and the query log. */
  readonly name: string;
  readonly sums: readonly SummedMoney[];
}

/** Up to here a sum of whole numbers is exact in floating point. */
const MAX_EXACT = Number.MAX_SAFE_INTEGER;

/**
 * One statement for the sizes and sums of groups: rows `[[…keys], size, …sums]`, the largest
 * group first. A sum is a list with one item for each currency, in no order:
 * `[currency, count, lowers, [...addends], uppers, [...addends], ...marks]` with the numbers of
 * amounts, of lower and of upper bounds, and of amounts with each mark. There is one addend where
 * the sum is exact, which it is for whole numbers, else there are all.
 */
export function composeGroupSums(plan: GroupSumsPlan): ComposedStatement {
  const scope = new StatementScope();
  const { lines, keys, members } = composeGroups(scope, plan);
  const sums = plan.sums.map((money) => {
    const sum = scope.variable('s');
    return { sum, clauses: composeSum(scope, money, members, sum) };
  });
  const columns = [`[${keys.join(', ')}] AS keys`, `size(${members}) AS size`];
  const text = [
    ...lines,
    ...sums.flatMap(({ clauses }) => [`CALL (${members}) {`, ...clauses.map(indent), '}']),
    `RETURN ${[...columns, ...sums.map(({ sum }) => sum)].join(', ')}`,
  ].join('\n');
  return { statement: { name: plan.name, text }, parameters: scope.parameters };
}

function composeSum(
  scope: StatementScope,
  { property, toParts, marks }: SummedMoney,
  members: string,
  sum: string,
): readonly string[] {
  const column = (suffix: string): string => `n.${property}${suffix}`;
  const [currency, lower, upper] = ['Currency', 'Lower', 'Upper'].map(column);
  const counted = marks.map(
    ([name, value], index) =>
      `count(CASE WHEN n.${name} = ${scope.parameter(value)} THEN 1 END) AS mark${index}`,
  );
  const found = ['count(n) AS amounts', totals('lower', lower), totals('upper', upper), ...counted];
  const shown = ['amounts', addends('lower'), addends('upper'), ...marks.map((_, i) => `mark${i}`)];
  return [
    `UNWIND ${members} AS n`,
    `WITH n WHERE ${currency} IS NOT NULL AND (${lower} IS NOT NULL OR ${upper} IS NOT NULL)`,
    ...(toParts === null ? [] : withoutParts(scope, toParts)),
    `WITH ${currency} AS currency, ${found.join(', ')}`,
    `RETURN collect([currency, ${shown.join(', ')}]) AS ${sum}`,
  ];
}

/** Leaves out what is part of something else that is left in. */
function withoutParts(scope: StatementScope, { fragment, from }: Step): readonly string[] {
  const names = { parent: 'whole', node: 'n', edge: 'e' };
  const condition = ['whole IN summed', ...(from === null ? [] : [isOf('whole', from)])];
  const fromPart = { ...fragment, match: reversePattern(fragment.match) };
  const isPart = scope.instantiate(fromPart, names, {}, condition.join(' AND '));
  return [
    'WITH collect(n) AS summed',
    'UNWIND summed AS n',
    `WITH n, summed WHERE NOT EXISTS { ${isPart.replaceAll('\n', ' ')} }`,
  ];
}

function totals(name: string, bound = ''): string {
  return [
    `count(${bound}) AS ${name}s`,
    `sum(${bound}) AS ${name}Sum`,
    `count(CASE WHEN ${bound} < 0 OR ${bound} <> floor(${bound}) THEN 1 END) AS ${name}Inexact`,
    `collect(${bound}) AS ${name}Addends`,
  ].join(', ');
}

function addends(name: string): string {
  const isExact = `${name}s > 0 AND ${name}Inexact = 0 AND ${name}Sum <= ${MAX_EXACT}`;
  return `${name}s, CASE WHEN ${isExact} THEN [${name}Sum] ELSE ${name}Addends END`;
}
