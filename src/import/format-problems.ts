import type { z } from 'zod';

import type { Place, Problem, ProblemCode } from './problems.js';
import { shorten } from './problems.js';

/** Turns what zod found in a row into problems, one for each field. */
export function formatProblems(place: Place, row: unknown, error: z.ZodError): readonly Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        toProblem(place, row, [...issue.path, key], 'UNKNOWN_FIELD', 'no such field'),
      );
    }
    const value = valueAt(row, issue.path);
    return [toProblem(place, row, issue.path, codeOf(issue, value), reasonOf(issue, value))];
  });
}

function toProblem(
  { file, line }: Place,
  row: unknown,
  path: readonly PropertyKey[],
  code: ProblemCode,
  reason: string,
): Problem {
  return { file, line, field: path.join('.'), code, value: shorten(valueAt(row, path)), reason };
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ProblemCode {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.code as ProblemCode | undefined) ?? 'WRONG_TYPE';
    case 'invalid_type':
      return value === undefined ? 'MISSING_FIELD' : 'WRONG_TYPE';
    case 'invalid_value':
      return value === undefined ? 'MISSING_FIELD' : 'UNKNOWN_WORD';
    case 'too_big':
    case 'too_small':
      return 'OUT_OF_RANGE';
    default:
      return 'WRONG_TYPE';
  }
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined) return 'is required';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  return issue.message;
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, row);
}
