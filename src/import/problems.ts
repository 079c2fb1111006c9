/** What can be wrong with a data set, as a word that scripts and tests can rely on. */
export type ProblemCode =
  | 'FILE_UNREADABLE'
  | 'PATH_OUTSIDE'
  | 'NOT_UTF8'
  | 'LINE_TOO_LONG'
  | 'NOT_JSON'
  | 'UNKNOWN_FIELD'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'EMPTY'
  | 'TOO_LONG'
  | 'CONTROL_CHARACTER'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_WORD'
  | 'NOT_AN_ID'
  | 'TYPE_MISMATCH'
  | 'DUPLICATE_ENTITY'
  | 'UNKNOWN_ENTITY'
  | 'ENTITY_IN_USE'
  | 'UNKNOWN_PROPERTY'
  | 'ILLEGAL_RELATION'
  | 'ROLE_NOT_ALLOWED'
  | 'NOT_A_DATE'
  | 'NOT_A_URL'
  | 'NOT_A_DECIMAL'
  | 'TOO_MANY_DIGITS'
  | 'BOUNDS_REVERSED'
  | 'BOUNDS_QUALIFIER'
  | 'UNKNOWN_CURRENCY'
  | 'NOT_AN_EXTERNAL_ID'
  | 'CURRENCY_BASIS'
  | 'UNKNOWN_LANGUAGE'
  | 'QUOTE_MISSING'
  | 'QUOTE_NOT_ALLOWED'
  | 'LOCATOR_MISSING'
  | 'LOCATOR_NOT_ALLOWED'
  | 'LOCATOR_RANGE'
  | 'BASIS_MISSING'
  | 'DUPLICATE_SOURCE'
  | 'DUPLICATE_STATEMENT'
  | 'STATED_ELSEWHERE'
  | 'EXTERNAL_ID_TAKEN';

/** One reason why a row is rejected. */
export interface Problem {
  /** The file's path relative to the data set's folder. */
  readonly file: string;
  /** From 1; null for the file as a whole. */
  readonly line: number | null;
  /** The path of the field, such as `value.lower`; empty for the row as a whole. */
  readonly field: string;
  readonly code: ProblemCode;
  /** What was found there, shortened; null where nothing was. */
  readonly value: string | null;
  readonly reason: string;
}

/** A broken rule, before it is known in which file. */
export interface Fault extends Pick<Problem, 'field' | 'code' | 'reason'> {
  readonly value: unknown;
}

/** Where in a data set something stands. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** The most problems that are kept; the rest are counted. */
const MAX_PROBLEMS = 1_000;

const MAX_VALUE_LENGTH = 60;

/** Collects problems: the first `MAX_PROBLEMS` in full, the number of all of them and of the rows. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #rows = new Map<string, Set<number | null>>();
  #total = 0;

  /** Starts with what another log holds. */
  constructor(start?: ProblemLog) {
    if (start === undefined) return;
    this.#problems.push(...start.#problems);
    for (const [file, lines] of start.#rows) this.#rows.set(file, new Set(lines));
    this.#total = start.#total;
  }

  add(problem: Problem): void {
    this.#total++;
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
    const lines = this.#rows.get(problem.file) ?? new Set();
    this.#rows.set(problem.file, lines.add(problem.line));
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** How many there are, those that are not kept included. */
  get total(): number {
    return this.#total;
  }

  /** How many rows of a file are rejected. */
  rejectedRows(file: string): number {
    return this.#rows.get(file)?.size ?? 0;
  }
}

/** A value as a problem shows it: JSON, at most 60 characters. */
export function shorten(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const characters = Array.from(text.replace(/\p{C}/gu, '\uFFFD'));
  if (characters.length <= MAX_VALUE_LENGTH) return characters.join('');
  return `${characters.slice(0, MAX_VALUE_LENGTH - 1).join('')}…`;
}

/** `file:line field CODE — reason (value)`, as the command line prints a problem. */
export function problemText({ file, line, field, code, reason, value }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const found = value === null ? '' : ` (${value})`;
  return `${[place, field, code].filter((part) => part !== '').join(' ')} — ${reason}${found}`;
}
