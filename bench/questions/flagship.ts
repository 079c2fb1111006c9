import { foldWords } from '../../src/names/fold.js';
import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { decimal, labelled, pick } from '../question.js';

/** The occasions at the forum of `--growth`, and what was signed there. */
const FORUM = { occasions: 27, signed: 20 };

/** How much of that is in the sector, the parties to this, and the sector with those within it. */
const PROJECTS = 2;
const SECTOR = { parties: 1, sectors: 1 };

/** From how many forums, the nearest to that one, one is chosen together with a sector. */
const FORUMS = 200;

/** The product's own question: which projects of a sector were signed at a forum, by their names. */
export const flagship: Question = {
  name: 'flagship',
  title: 'projects of a sector signed at a forum, both by name, with parties and values',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-()<-[:PART_OF*0..4]-(:Occasion)<-[:SIGNED_AT]-(p:Undertaking)
      MATCH (p)-[:IN_SECTOR]->(:Sector)-[:BROADER*0..10]->(s:Sector)
      WHERE 'en' IN f.labelLanguages AND 'en' IN s.labelLanguages
      WITH f, s, count(DISTINCT p) AS projects ORDER BY projects DESC, f.id, s.id LIMIT 1
      RETURN s.name, f.name`);
    const [sector, forum] = row ?? [];
    return { sector, forum };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-()<-[:PART_OF*0..4]-(at:Occasion)
      WHERE 'en' IN f.labelLanguages
      OPTIONAL MATCH (at)<-[:SIGNED_AT]-(p:Undertaking)
      WITH f, count(DISTINCT at) AS occasions, count(DISTINCT p) AS signed
      WITH f, ${distanceTo(FORUM)} AS distance ORDER BY distance, f.id LIMIT ${FORUMS}
      MATCH (f)<-[:EDITION_OF]-()<-[:PART_OF*0..4]-(:Occasion)<-[:SIGNED_AT]-(p:Undertaking)
      MATCH (p)-[:IN_SECTOR]->(:Sector)-[:BROADER*0..10]->(s:Sector)
      WHERE 'en' IN s.labelLanguages
      WITH DISTINCT f, distance, s, p
      WITH f, distance, s, count(p) AS projects, sum(COUNT { (p)<-[:PARTY_TO]-() }) AS parties
      WHERE projects = ${PROJECTS}
      WITH f, distance, s, parties, COUNT { (s)<-[:BROADER*0..10]-() } AS sectors
      ORDER BY distance + ${distanceTo(SECTOR)}, f.id, s.id LIMIT 1
      RETURN s.name, f.name`);
    const [sector, forum] = row ?? [];
    return { sector, forum };
  },

  ours: {
    statements: 1,
    variables: pick('sector', 'forum'),
    query: `query ($sector: String!, $forum: String!) {
      projects(filter: {
        sector: { name: { text: $sector } }
        signedAt: { some: { forum: { name: { text: $forum } } } }
      }) {
        totalCount
        nodes {
          __typename id label { text } status
          contractValue { lower upper currency asReported }
          parties(first: 10) { edges { role node { __typename id label { text } } } }
          sectors(first: 10) { nodes { id label { text } } }
          signedAt(first: 5) { nodes { id label { text } dates { edtf } } }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      CALL () {
        CALL db.index.fulltext.queryNodes('name-text', $sectorQuery) YIELD node AS name
        WHERE name.entityType = 'Sector' AND name.searchText CONTAINS $sectorWords
        MATCH (:Sector {id: name.entityId})<-[:BROADER*0..10]-(sector:Sector)
        RETURN collect(DISTINCT sector) AS sectors
      }
      CALL () {
        CALL db.index.fulltext.queryNodes('name-text', $forumQuery) YIELD node AS name
        WHERE name.entityType = 'Forum' AND name.searchText CONTAINS $forumWords
        MATCH (:Forum {id: name.entityId})<-[:EDITION_OF]-(:ForumEdition)<-[:PART_OF*0..4]-(at:Occasion)
        MATCH (at)<-[:SIGNED_AT]-(p:Undertaking)
        RETURN DISTINCT p
      }
      WITH sectors, p
      WHERE EXISTS { MATCH (p)-[:IN_SECTOR]->(s) WHERE s IN sectors }
      WITH p ORDER BY p.id
      WITH collect(p) AS found
      UNWIND found[0..20] AS p
      RETURN [size(found), p.type, p.id, p.name, p.status, p.contractValueQualifier,
        [p.contractValueLower, p.contractValueUpper, p.contractValueCurrency, p.contractValueText],
        COLLECT { MATCH (p)<-[e:PARTY_TO]-(n:Actor) WITH e, n ORDER BY n.id, e.key LIMIT 10
                  RETURN [e.role, n.type, n.id, n.name] },
        COLLECT { MATCH (p)-[e:IN_SECTOR]->(n:Sector) WITH e, n ORDER BY n.id, e.key LIMIT 10
                  RETURN [n.id, n.name] },
        COLLECT { MATCH (p)-[e:SIGNED_AT]->(n:Occasion)
                  WITH e, n ORDER BY n.datesEarliest IS NULL, n.datesEarliest, n.id, e.key LIMIT 5
                  RETURN [n.id, n.name, n.dates] }] AS row
      ORDER BY p.id`,
    parameters({ sector, forum }) {
      const [sectorWords, forumWords] = [foldWords(String(sector)), foldWords(String(forum))];
      return {
        sectorQuery: `"${sectorWords}"`,
        sectorWords: ` ${sectorWords} `,
        forumQuery: `"${forumWords}"`,
        forumWords: ` ${forumWords} `,
      };
    },
    answer: (rows) => ({
      projects: {
        totalCount: rows[0]?.[0] ?? 0,
        nodes: rows.map(projectOf),
      },
    }),
  },

  peer: {
    variables: (variables) => flagship.raw.parameters(variables),
    query: `query ($sectorQuery: String!, $sectorWords: String!, $forumQuery: String!, $forumWords: String!) {
      flagshipCount(
        sectorQuery: $sectorQuery, sectorWords: $sectorWords
        forumQuery: $forumQuery, forumWords: $forumWords
      )
      flagship(
        sectorQuery: $sectorQuery, sectorWords: $sectorWords
        forumQuery: $forumQuery, forumWords: $forumWords
      ) {
        id type name status
        contractValueLower contractValueUpper contractValueQualifier contractValueCurrency
        contractValueText
        partiesConnection(first: 10, sort: [{ node: { id: ASC } }, { edge: { key: ASC } }]) {
          edges { properties { role } node { type id name } }
        }
        sectors(limit: 10, sort: [{ id: ASC }]) { id name }
        signedAt(limit: 5, sort: [{ datesEarliest: ASC }, { id: ASC }]) { id name dates }
      }
    }`,
    answer: (data) => ({
      projects: {
        totalCount: data.flagshipCount,
        nodes: data.flagship.map((p: Row[0]) => peerProjectOf(p)),
      },
    }),
  },
};

function projectOf(row: Row) {
  const [, type, id, text, status, qualifier, value, parties, sectors, signedAt] = row;
  const [lower, upper, currency, asReported] = value;
  const money = { lower: decimal(lower), upper: decimal(upper), currency, asReported };
  return {
    __typename: type,
    id,
    label: { text },
    status,
    contractValue: qualifier === null ? null : money,
    parties: { edges: parties.map(partyOf) },
    sectors: { nodes: labelled(sectors) },
    signedAt: { nodes: signedAt.map(occasionOf) },
  };
}

function partyOf([role, type, id, text]: Row) {
  return { role, node: { __typename: type, id, label: { text } } };
}

function occasionOf([id, text, edtf]: Row) {
  return { id, label: { text }, dates: edtf === null ? null : { edtf } };
}

function peerProjectOf(p: Row[0]) {
  const parties = p.partiesConnection.edges;
  return projectOf([
    null,
    p.type,
    p.id,
    p.name,
    p.status,
    p.contractValueQualifier,
    [p.contractValueLower, p.contractValueUpper, p.contractValueCurrency, p.contractValueText],
    parties.map(({ properties, node }: Row[0]) => [properties.role, node.type, node.id, node.name]),
    p.sectors.map(({ id, name }: Row[0]) => [id, name]),
    p.signedAt.map(({ id, name, dates }: Row[0]) => [id, name, dates]),
  ]);
}
