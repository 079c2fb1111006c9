import { columnsIn, parametersIn, splitList } from './cypher-text.js';

/** A `$parameter` or a column as the header describes it. */
export interface StatementField {
  readonly name: string;
  /** Its type, a comma and its meaning. */
  readonly description: string;
}

/** A statement file of `cypher/`, its header taken apart. */
export interface StatementFile {
  readonly purpose: string;
  readonly parameters: readonly StatementField[];
  readonly columns: readonly StatementField[];
  /** What the rows are sorted by, or null when the statement returns nothing. */
  readonly order: string | null;
  /** The key or index that the statement starts from. */
  readonly index: string;
  /** A Cypher map with an example of every parameter, or null when there are none. */
  readonly example: string | null;
  /** The Cypher text that is sent. */
  readonly body: string;
}

/** The header's lines without their `//`, and the text below them. */
export function splitHeader(file: string): {
  readonly header: readonly string[];
  readonly body: string;
} {
  const lines = file.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('//'));
  const end = first === -1 ? lines.length : first;
  return {
    header: lines.slice(0, end).map((line) => line.slice(2).trim()),
    body: lines.slice(end).join('\n').trim(),
  };
}

/** True for a `CALL (parent) { … }` body that is nested into other statements; its header has a `// parent:` line. */
export function isFragment(file: string): boolean {
  return splitHeader(file).header.some((line) => line.startsWith('parent:'));
}

/**
 * Takes a statement file apart. Its header has, each line a `//` comment and in this order:
 * the purpose, an empty line, `$name: type, meaning` for each parameter, `-> name: type, meaning
 * and unit` for each column, `order: …` (when there are columns), `index: …`, and
 * `:param {…}` (when there are parameters), which can be pasted into Neo4j Browser.
 *
 * @throws Error when the order is another, or when header and text differ in parameters or columns.
 */
export function parseStatementFile(file: string): StatementFile {
  const { header, body } = splitHeader(file);
  const kinds = header.map(kindOf).join('');
  if (!/^p+e\$*(?:c+o)?i[x]?$/.test(kinds)) {
    throw new Error(`The header's lines are not in their order: ${kinds}`);
  }

  const parameters = fields(header, /^\$(\w+): (.+, .+)$/);
  const columns = fields(header, /^-> (\w+): (.+, .+)$/);
  const example = after(header, ':param ');
  same('parameters', parameters.map(nameOf).toSorted(), parametersIn(body).toSorted());
  same('examples', example === null ? [] : keysOf(example), parameters.map(nameOf));
  same('columns', columns.map(nameOf), columnsIn(body));
  return {
    purpose: header.slice(0, header.indexOf('')).join(' '),
    parameters,
    columns,
    order: after(header, 'order: '),
    index: after(header, 'index: ') ?? '',
    example,
    body,
  };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'e'],
  [/^\$\w+: .+, .+$/, '$'],
  [/^-> \w+: .+, .+$/, 'c'],
  [/^order: ./, 'o'],
  [/^index: ./, 'i'],
  [/^:param \{.*\}$/, 'x'],
];

function kindOf(line: string): string {
  return KINDS.find(([pattern]) => pattern.test(line))?.[1] ?? 'p';
}

function fields(header: readonly string[], pattern: RegExp): readonly StatementField[] {
  return header.flatMap((line) => {
    const [, name, description] = pattern.exec(line) ?? [];
    return name === undefined || description === undefined ? [] : [{ name, description }];
  });
}

function after(header: readonly string[], prefix: string): string | null {
  return header.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null;
}

function nameOf({ name }: StatementField): string {
  return name;
}

function keysOf(map: string): readonly string[] {
  return splitList(map.slice(1, -1)).map((entry) => entry.slice(0, entry.indexOf(':')));
}

function same(what: string, header: readonly string[], text: readonly string[]): void {
  if (header.join() === text.join()) return;
  throw new Error(
    `The ${what} of the header and the text differ: ${header.join(', ')} against ${text.join(', ')}`,
  );
}
