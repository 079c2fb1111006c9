import type { Question, Row } from '../question.js';
import { decimal, labelled } from '../question.js';

/** A table with three columns of related things, sorted by a figure. */
export const largestProjects: Question = {
  name: 'largest-projects',
  title: 'the top 50 projects in yuan by value with sectors, places and parties',

  choose: () => Promise.resolve({}),

  ours: {
    statements: 1,
    variables: () => ({}),
    query: `{
      projects(
        first: 50
        filter: { contractValue: { currencies: ["CNY"], certainlyIn: { from: "1" } } }
        orderBy: [{ by: CONTRACT_VALUE, direction: DESC }]
      ) {
        nodes {
          id label { text }
          contractValue { lower upper currency }
          sectors(first: 10) { nodes { id label { text } } }
          locatedIn(first: 10) { nodes { id label { text } kind } }
          parties(first: 10) { edges { role node { id label { text } } } }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (p:Undertaking)
      WHERE p.contractValueCurrency = 'CNY' AND p.contractValueLower >= 1 AND p.id IS NOT NULL
      WITH p ORDER BY p.contractValueCurrency DESC, p.contractValueLower DESC, p.id LIMIT 50
      RETURN [p.id, p.name, p.contractValueLower, p.contractValueUpper, p.contractValueCurrency,
        COLLECT { MATCH (p)-[e:IN_SECTOR]->(n:Sector) WITH e, n ORDER BY n.id, e.key LIMIT 10
                  RETURN [n.id, n.name] },
        COLLECT { MATCH (p)-[e:LOCATED_IN]->(n:Place) WITH e, n ORDER BY n.id, e.key LIMIT 10
                  RETURN [n.id, n.name, n.kind] },
        COLLECT { MATCH (p)<-[e:PARTY_TO]-(n:Actor) WITH e, n ORDER BY n.id, e.key LIMIT 10
                  RETURN [e.role, n.id, n.name] }] AS row
      ORDER BY p.contractValueLower DESC, p.id`,
    parameters: () => ({}),
    answer: (rows) => ({ projects: { nodes: rows.map(projectOf) } }),
  },

  peer: {
    variables: () => ({}),
    query: `{
      undertakings(
        where: {
          contractValueCurrency: { eq: "CNY" }
          contractValueLower: { gte: 1 }
          id: { startsWith: "project" }
        }
        limit: 50
        sort: [{ contractValueCurrency: DESC }, { contractValueLower: DESC }, { id: ASC }]
      ) {
        id name contractValueLower contractValueUpper contractValueCurrency
        sectors(limit: 10, sort: [{ id: ASC }]) { id name }
        locatedIn(limit: 10, sort: [{ id: ASC }]) { id name kind }
        partiesConnection(first: 10, sort: [{ node: { id: ASC } }, { edge: { key: ASC } }]) {
          edges { properties { role } node { id name } }
        }
      }
    }`,
    answer: ({ undertakings }) => ({ projects: { nodes: undertakings.map(peerProjectOf) } }),
  },
};

function projectOf([id, text, lower, upper, currency, sectors, places, parties]: Row) {
  return {
    id,
    label: { text },
    contractValue: { lower: decimal(lower), upper: decimal(upper), currency },
    sectors: { nodes: labelled(sectors) },
    locatedIn: { nodes: places.map(placeOf) },
    parties: { edges: parties.map(partyOf) },
  };
}

function placeOf([id, text, kind]: Row) {
  return { id, label: { text }, kind };
}

function partyOf([role, id, text]: Row) {
  return { role, node: { id, label: { text } } };
}

function peerProjectOf(p: Row[0]) {
  return projectOf([
    p.id,
    p.name,
    p.contractValueLower,
    p.contractValueUpper,
    p.contractValueCurrency,
    p.sectors.map(({ id, name }: Row[0]) => [id, name]),
    p.locatedIn.map(({ id, name, kind }: Row[0]) => [id, name, kind]),
    p.partiesConnection.edges.map(({ properties, node }: Row[0]) => [
      properties.role,
      node.id,
      node.name,
    ]),
  ]);
}
