const NODE_OR_RELATIONSHIP = /\([^()]*\)|<?-(?:\[[^\]]*\])?->?/g;

/**
 * The same MATCH of one path, written from its other end: `MATCH (a)-[:R]->(b)` becomes
 * `MATCH (b)<-[:R]-(a)`. The embedded engine walks a path in the order in which it is written,
 * so a path has to begin at the node that is known.
 *
 * @throws Error when the clause is no single path.
 */
export function reversePattern(match: string): string {
  const path = match.replace(/^MATCH /, '');
  const parts = path.match(NODE_OR_RELATIONSHIP) ?? [];
  if (path === match || parts.join('') !== path) throw new Error(`Not a single path: ${match}`);
  return `MATCH ${parts.toReversed().map(flip).join('')}`;
}

function flip(part: string): string {
  if (part.startsWith('(')) return part;
  const toRight = part.endsWith('>');
  const toLeft = part.startsWith('<');
  const body = part.slice(toLeft ? 1 : 0, toRight ? -1 : undefined);
  return `${toRight ? '<' : ''}${body}${toLeft ? '>' : ''}`;
}
