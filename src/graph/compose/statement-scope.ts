import type { Parameters, Value } from '../values.js';
import type { Fragment } from './fragment.js';
import type { LookUp } from './look-up.js';

/** The variables and parameters of one statement under composition. */
export class StatementScope {
  readonly #values: Value[] = [];
  readonly #found = new Map<LookUp, string>();
  #variables = 0;

  /**
   * @param part keeps the names apart from those of the other part of a statement.
   * @param lookUps what the statement looks up; the first that is refused is told.
   */
  constructor(
    private readonly part = '',
    lookUps: readonly LookUp[] = [],
  ) {
    for (const lookUp of lookUps) this.#found.set(lookUp, `ids${this.#found.size}`);
  }

  /** A fresh variable; numbered in the order of asking, so that equal shapes give equal texts. */
  variable(prefix: string): string {
    return `${prefix}${this.part}${this.#variables++}`;
  }

  /** The `$name` that stands for a value. */
  parameter(value: Value): string {
    return `$p${this.part}${this.#values.push(value) - 1}`;
  }

  /** The variable with the ids that a look-up leads to. @throws RangeError where it is not of this statement */
  foundBy(lookUp: LookUp): string {
    const variable = this.#found.get(lookUp);
    if (variable === undefined) throw new RangeError('The statement does not look that up');
    return variable;
  }

  get lookUps(): readonly LookUp[] {
    return [...this.#found.keys()];
  }

  /** The variables of all look-ups. */
  get found(): readonly string[] {
    return [...this.#found.values()];
  }

  get parameters(): Parameters {
    return Object.fromEntries(this.#values.map((value, index) => [`p${this.part}${index}`, value]));
  }

  /** The fragment's clauses with its identifiers and parameters renamed to this statement's. */
  instantiate(
    fragment: Fragment,
    names: { readonly parent: string; readonly node: string; readonly edge: string },
    values: Parameters,
    condition: string | null = null,
  ): string {
    const conditions = [fragment.where, condition].filter((text) => text !== null);
    const where = conditions.map((text) => `(${text})`).join(' AND ');
    const text = conditions.length === 0 ? fragment.match : `${fragment.match}\nWHERE ${where}`;
    const placed = new Map(
      Object.entries(values).map(([name, value]) => [name, this.parameter(value)]),
    );
    return text
      .replace(/(?<![$\w.:])(parent|node|edge)\b/g, (name) => names[name as keyof typeof names])
      .replace(/\$([a-z]\w*)/g, (name, key: string) => placed.get(key) ?? name);
  }
}
