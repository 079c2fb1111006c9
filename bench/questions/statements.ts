import type { Question, Row } from '../question.js';

/** The proof of a column of figures. */
export const statements: Question = {
  name: 'statements',
  title: 'the statements behind 50 values, with their documents',

  choose: () => Promise.resolve({}),

  ours: {
    statements: 1,
    variables: () => ({}),
    query: `{
      projects(first: 50, filter: { contractValue: { known: true } }) {
        nodes {
          id
          contractValue { asReported }
          statements(properties: ["contractValue"], first: 5) {
            nodes { id quote confidence method document { id label { text } } }
          }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (p:Undertaking) WHERE p.id IS NOT NULL AND p.contractValueQualifier IS NOT NULL
      WITH p ORDER BY p.id LIMIT 50
      RETURN [p.id, p.contractValueText, COLLECT {
        MATCH (p)<-[:ABOUT]-(s:Statement) WHERE s.property = 'contractValue'
        WITH s ORDER BY s.id LIMIT 5
        MATCH (s)-[:FROM]->(d:Document)
        RETURN [s.id, s.quote, s.confidence, s.method, d.id, d.name] ORDER BY s.id
      }] AS row
      ORDER BY p.id`,
    parameters: () => ({}),
    answer: (rows) => ({ projects: { nodes: rows.map(projectOf) } }),
  },

  peer: {
    variables: () => ({}),
    query: `{
      undertakings(
        where: { NOT: { contractValueQualifier: { eq: null } }, id: { startsWith: "project" } }
        limit: 50
        sort: [{ id: ASC }]
      ) {
        id contractValueText
        statements(where: { property: { eq: "contractValue" } }, limit: 5, sort: [{ id: ASC }]) {
          id quote confidence method documents { id name }
        }
      }
    }`,
    answer: ({ undertakings }) => ({
      projects: {
        nodes: undertakings.map(({ id, contractValueText, statements: said }: Row[0]) =>
          projectOf([id, contractValueText, said.map(peerStatementOf)]),
        ),
      },
    }),
  },
};

function projectOf([id, asReported, said]: Row) {
  return { id, contractValue: { asReported }, statements: { nodes: said.map(statementOf) } };
}

function statementOf([id, quote, confidence, method, document, text]: Row) {
  return { id, quote, confidence, method, document: { id: document, label: { text } } };
}

function peerStatementOf({ id, quote, confidence, method, documents: [document] }: Row[0]): Row {
  return [id, quote, confidence, method, document.id, document.name];
}
