import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

/** The occasions at the forum of `--growth`, what was signed there, and the parties to it. */
const ALIKE = { occasions: 28, signed: 12, parties: 7 };

/** A filter that has to be anchored at its far end. */
export const nestedFilter: Question = {
  name: 'nested-filter',
  title: 'organisations by a nested filter of three hops: parties to what was signed at a forum',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-()<-[:PART_OF*0..4]-(:Occasion)<-[:SIGNED_AT]-(:Undertaking)<-[:PARTY_TO]-(o:Organisation)
      WITH f, count(DISTINCT o) AS parties ORDER BY parties DESC, f.id SKIP 2 LIMIT 1
      RETURN f.id`);
    return { forum: row?.[0] };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-()<-[:PART_OF*0..4]-(at:Occasion)
      OPTIONAL MATCH (at)<-[:SIGNED_AT]-(p:Undertaking)
      OPTIONAL MATCH (p)<-[:PARTY_TO]-(o:Organisation)
      WITH f, count(DISTINCT at) AS occasions, count(DISTINCT p) AS signed,
        count(DISTINCT o) AS parties
      ORDER BY ${distanceTo(ALIKE)}, f.id LIMIT 1
      RETURN f.id`);
    return { forum: row?.[0] };
  },

  ours: {
    statements: 1,
    variables: pick('forum'),
    query: `query ($forum: ID!) {
      organisations(filter: {
        projects: { some: { signedAt: { some: { forum: { ids: [$forum] } } } } }
      }) {
        totalCount
        nodes { id label { text } kind }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (:Forum {id: $forum})<-[:EDITION_OF]-(:ForumEdition)<-[:PART_OF*0..4]-(at:Occasion)
      MATCH (at)<-[:SIGNED_AT]-(:Undertaking)<-[:PARTY_TO]-(o:Organisation)
      WITH DISTINCT o ORDER BY o.id
      WITH collect(o) AS found
      UNWIND found[0..20] AS o
      RETURN [size(found), o.id, o.name, o.kind] AS row`,
    parameters: pick('forum'),
    answer: (rows) => ({
      organisations: {
        totalCount: rows[0]?.[0] ?? 0,
        nodes: rows.map(([, id, text, kind]: Row) => ({ id, label: { text }, kind })),
      },
    }),
  },

  peer: {
    variables: pick('forum'),
    query: `query ($forum: ID!) {
      organisationsConnection(first: 20, sort: [{ id: ASC }], where: {
        projects: { some: { signedAt: { some: { OR: [
          { editionOf: { some: { id: { eq: $forum } } } }
          { partOf: { some: { editionOf: { some: { id: { eq: $forum } } } } } }
          { partOf: { some: { partOf: { some: { editionOf: { some: { id: { eq: $forum } } } } } } } }
        ] } } } }
      }) {
        totalCount
        edges { node { id name kind } }
      }
    }`,
    answer: ({ organisationsConnection: { totalCount, edges } }) => ({
      organisations: {
        totalCount,
        nodes: edges.map(({ node: { id, name, kind } }: Row[0]) => ({
          id,
          label: { text: name },
          kind,
        })),
      },
    }),
  },
};
