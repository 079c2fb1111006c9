import type { Question } from '../question.js';
import { flagship } from '../questions/flagship.js';
import { neighbourhood } from '../questions/neighbourhood.js';
import { shortestPath } from '../questions/shortest-path.js';
import { sums } from '../questions/sums.js';

const NAMES =
  'sectorQuery: String!, sectorWords: String!, forumQuery: String!, forumWords: String!';

/** The hand-written statement of the flagship up to the projects that it finds, not yet cut to a page. */
const [FOUND = ''] = flagship.raw.cypher.split('WITH p ORDER BY p.id');

const bind = (statement: string, column: string): string =>
  `@cypher(statement: """${statement}""", columnName: "${column}")`;

/** All rows as one list, which the library takes apart. */
const bindRows = ({ raw: { cypher } }: Question): string =>
  bind(`CALL () { ${cypher} } RETURN collect(row) AS found`, 'found');

/**
 * What cannot be said with types and relationships is bound to Cypher, which is what the
 * library's documentation advises; rows of several kinds of values pass through as they are.
 */
export const PEER_QUERIES = `
scalar Row

type Query {
  flagship(${NAMES}): [Undertaking!]! ${bind(`${FOUND} RETURN p ORDER BY p.id LIMIT 20`, 'p')}
  flagshipCount(${NAMES}): Int! ${bind(`${FOUND} RETURN count(p) AS total`, 'total')}
  sums: [Row!]! ${bindRows(sums)}
  shortestPath(from: ID!, to: ID!): [Row!]! ${bindRows(shortestPath)}
  neighbourhood(id: ID!): [Row!]! ${bindRows(neighbourhood)}
}`;
