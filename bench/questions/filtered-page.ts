import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

/** The organisations that are found in `--growth`, and all that is in their sector. */
const ALIKE = { size: 6, members: 66 };

/** The first page of what a search form asks for. */
export const filteredPage: Question = {
  name: 'filtered-page',
  title: 'a filtered page of organisations with totalCount',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (o:Organisation)-[:IN_SECTOR]->(s:Sector) WHERE o.kind IS NOT NULL
      WITH s, o.kind AS kind, count(DISTINCT o) AS size ORDER BY size DESC, s.id, kind LIMIT 1
      RETURN s.id, kind`);
    const [sector, kind] = row ?? [];
    return { sector, kind };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (o:Organisation)-[:IN_SECTOR]->(s:Sector) WHERE o.kind IS NOT NULL
      WITH s, o.kind AS kind, count(DISTINCT o) AS size
      WITH s, kind, size, COUNT { (s)<-[:IN_SECTOR]-() } AS members
      ORDER BY ${distanceTo(ALIKE)}, s.id, kind LIMIT 1
      RETURN s.id, kind`);
    const [sector, kind] = row ?? [];
    return { sector, kind };
  },

  ours: {
    statements: 1,
    variables: pick('sector', 'kind'),
    query: `query ($sector: ID!, $kind: OrganisationKind!) {
      organisations(
        first: 20
        filter: { kinds: [$kind], sectors: { some: { ids: [$sector] } } }
        orderBy: [{ by: NAME }]
      ) {
        totalCount
        nodes { id label { text } kind locatedIn(first: 5) { nodes { id label { text } } } }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (:Sector {id: $sector})<-[:IN_SECTOR]-(o:Organisation) WHERE o.kind = $kind
      WITH DISTINCT o ORDER BY o.name, o.id
      WITH collect(o) AS found
      UNWIND found[0..20] AS o
      RETURN [size(found), o.id, o.name, o.kind,
        COLLECT { MATCH (o)-[e:LOCATED_IN]->(n:Place) WITH e, n ORDER BY n.id, e.key LIMIT 5
                  RETURN [n.id, n.name] }] AS row
      ORDER BY o.name, o.id`,
    parameters: pick('sector', 'kind'),
    answer: (rows) => ({
      organisations: { totalCount: rows[0]?.[0] ?? 0, nodes: rows.map(organisationOf) },
    }),
  },

  peer: {
    variables: pick('sector', 'kind'),
    query: `query ($sector: ID!, $kind: String!) {
      organisationsConnection(
        first: 20
        where: { kind: { eq: $kind }, sectors: { some: { id: { eq: $sector } } } }
        sort: [{ name: ASC }, { id: ASC }]
      ) {
        totalCount
        edges { node { id name kind locatedIn(limit: 5, sort: [{ id: ASC }]) { id name } } }
      }
    }`,
    answer: ({ organisationsConnection: { totalCount, edges } }) => ({
      organisations: {
        totalCount,
        nodes: edges.map(({ node: { id, name, kind, locatedIn } }: Row[0]) =>
          organisationOf([null, id, name, kind, locatedIn.map((p: Row[0]) => [p.id, p.name])]),
        ),
      },
    }),
  },
};

function organisationOf([, id, text, kind, places]: Row) {
  const nodes = places.map(([place, name]: Row) => ({ id: place, label: { text: name } }));
  return { id, label: { text }, kind, locatedIn: { nodes } };
}
