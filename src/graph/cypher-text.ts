const QUOTED_OR_COMMENT =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The text with strings, quoted names and comments replaced by `_`, every position kept. */
function blank(cypher: string): string {
  return cypher.replace(QUOTED_OR_COMMENT, (match) =>
    (match.startsWith('/') ? ' ' : '_').repeat(match.length),
  );
}

/** The `$parameters` of a text without their `$`, each once, in the order of their first use. */
export function parametersIn(cypher: string): readonly string[] {
  return [...new Set([...blank(cypher).matchAll(/\$(\w+)/g)].map(([, name = '']) => name))];
}

/** The text outside of every bracket, what is inside replaced by `_`, every position kept. */
function outermost(blanked: string): string {
  let depth = 0;
  return [...blanked]
    .map((character) => {
      if ('([{'.includes(character)) depth++;
      const kept = depth === 0 ? character : '_';
      if (')]}'.includes(character)) depth--;
      return kept;
    })
    .join('');
}

/** Splits at the commas that stand outside of brackets, strings and comments; the parts are trimmed. */
export function splitList(cypher: string): readonly string[] {
  const mask = outermost(blank(cypher));
  const commas = [...mask.matchAll(/,/g)].map(({ index }) => index);
  return [-1, ...commas].map((comma, part) =>
    cypher.slice(comma + 1, commas[part] ?? cypher.length).trim(),
  );
}

/**
 * The columns of the statement's last RETURN, by their aliases; empty when it returns nothing.
 *
 * @throws Error when an expression has no alias: the engines name such columns differently.
 */
export function columnsIn(cypher: string): readonly string[] {
  const text = [...blank(cypher)]
    .map((character, index) => (character === ' ' ? ' ' : cypher[index]))
    .join('');
  const mask = outermost(blank(text));
  const start = [...mask.matchAll(/\bRETURN\s+(?:DISTINCT\s)?/gi)].at(-1);
  if (start === undefined) return [];
  const from = start.index + start[0].length;
  const end = mask.slice(from).search(/\b(?:ORDER\s+BY|SKIP|LIMIT)\b|;/i);
  return splitList(text.slice(from, end === -1 ? undefined : from + end)).map(aliasOf);
}

function aliasOf(expression: string): string {
  const alias = /(?:\bAS\s+|^)(\w+)$/i.exec(expression)?.[1];
  if (alias === undefined) throw new Error(`"${expression}" is returned without an alias`);
  return alias;
}
