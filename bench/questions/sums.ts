import type { Question, Row } from '../question.js';
import { plainRows } from '../question.js';

/** A matrix of figures; a member of a batch that is counted is not added again. */
export const sums: Question = {
  name: 'sums',
  title: 'count and sum of values per sector per edition, the 50 largest groups',

  choose: () => Promise.resolve({}),
  growth: 'it adds up all projects',

  ours: {
    statements: 1,
    variables: () => ({}),
    query: `{
      projects(first: 0) {
        aggregate {
          groups(by: [{ by: SECTOR }, { by: FORUM_EDITION }], top: 50) {
            groups {
              keys { value }
              count
              aggregate { sum(of: CONTRACT_VALUE) { totals { currency low high count } } }
            }
          }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (p:Undertaking)-[:SIGNED_AT]->(:Occasion)-[:PART_OF*0..4]->(ed:ForumEdition)
      MATCH (p)-[:IN_SECTOR]->(s:Sector)
      WITH DISTINCT s, ed, p
      WITH s.id AS sector, ed.id AS edition, collect(p) AS found
      ORDER BY size(found) DESC, sector, edition LIMIT 50
      CALL (found) {
        WITH [p IN found WHERE p.contractValueCurrency IS NOT NULL
          AND (p.contractValueLower IS NOT NULL OR p.contractValueUpper IS NOT NULL)] AS valued
        UNWIND valued AS p
        WITH valued, p
        WHERE NOT EXISTS { (p)-[:PART_OF*1..10]->(whole:ProjectBatch) WHERE whole IN valued }
        WITH p.contractValueCurrency AS currency, count(*) AS count,
          count(p.contractValueLower) AS lowers, sum(p.contractValueLower) AS low,
          count(p.contractValueUpper) AS uppers, sum(p.contractValueUpper) AS high
        ORDER BY currency
        RETURN collect([currency, CASE WHEN lowers > 0 THEN low END,
          CASE WHEN uppers = count THEN high END, count]) AS totals
      }
      RETURN [sector, edition, size(found), totals] AS row
      ORDER BY size(found) DESC, sector, edition`,
    parameters: () => ({}),
    answer: (rows) => ({ projects: { aggregate: { groups: { groups: rows.map(groupOf) } } } }),
  },

  peer: {
    variables: () => ({}),
    query: `{ sums }`,
    answer: (data) => sums.raw.answer(plainRows(data.sums), {}),
  },
};

function groupOf([sector, edition, count, totals]: Row) {
  return {
    keys: [{ value: sector }, { value: edition }],
    count,
    aggregate: { sum: { totals: totals.map(totalOf) } },
  };
}

/** Sums of 16 digits and more are written without an exponent. */
function totalOf([currency, low, high, count]: Row) {
  const text = (figure: number | null) => (figure === null ? null : BigInt(figure).toString());
  return { currency, low: text(low), high: text(high), count };
}
