import { RELATIONS } from '../../src/ontology/relations.js';
import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick, plainRows } from '../question.js';

const TYPES = [...new Set(RELATIONS.map(({ type }) => type))].join('|');
const MAX_NODES = 200;
const HUB_LINKS = 100;

/** The links of the place of `--growth`, what lies within two steps of it, and the links in there. */
const ALIKE = { links: 12, nodes: 130, inside: 200 };

/** From how many places, the nearest to that one in links, it is chosen. */
const PLACES = 400;

/** What a drawing of a place shows: two steps, not through hubs, as many as fit. */
export const neighbourhood: Question = {
  name: 'neighbourhood',
  title: `the two-hop neighbourhood of a hub, ${MAX_NODES} nodes and all links among them`,

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (n:Place)
      WITH n, COUNT { (n)--(:Entity) } AS links WHERE links < ${MAX_NODES / 2}
      RETURN n.id ORDER BY links DESC, n.id LIMIT 1`);
    return { id: row?.[0] };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (n:Place)
      WITH n, COUNT { (n)--(:Entity) } AS links
      ORDER BY abs(links - ${ALIKE.links}), n.id LIMIT ${PLACES}
      MATCH (n)-[:${TYPES}]-(near:Entity)
      WITH n, links, max(COUNT { (near)-[:${TYPES}]-(:Entity) }) AS further
      WHERE further <= ${HUB_LINKS}
      MATCH (n)-[:${TYPES}*0..2]-(m:Entity)
      WITH n, links, collect(DISTINCT m) AS members
      UNWIND members AS m
      WITH n, links, size(members) AS nodes,
        sum(COUNT { (m)-[:${TYPES}]->(to) WHERE to IN members }) AS inside
      ORDER BY ${distanceTo(ALIKE)}, n.id LIMIT 1
      RETURN n.id`);
    return { id: row?.[0] };
  },

  ours: {
    statements: 1,
    variables: pick('id'),
    query: `query ($id: ID!) {
      subgraph(ids: [$id], depth: 2, maxNodes: ${MAX_NODES}) {
        nodes { __typename id label { text } }
        links { relationship role source { id } target { id } }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (hub:Entity {id: $id})
      CALL (hub) {
        MATCH (hub)-[:${TYPES}]-(n:Entity)
        WITH DISTINCT n ORDER BY n.id LIMIT ${MAX_NODES - 1}
        RETURN collect(n) AS near
      }
      CALL (hub, near) {
        UNWIND near AS n
        WITH hub, near, n WHERE COUNT { (n)-[:${TYPES}]-(:Entity) } <= ${HUB_LINKS}
        MATCH (n)-[:${TYPES}]-(far:Entity)
        WITH DISTINCT hub, near, far
        WHERE far <> hub AND NOT far IN near
        WITH near, far ORDER BY far.id LIMIT ${MAX_NODES - 1}
        RETURN collect(far) AS further
      }
      UNWIND [hub] + near + further[..${MAX_NODES - 1} - size(near)] AS n
      RETURN [n.type, n.id, n.name,
        COLLECT { MATCH (n)-[e:${TYPES}]->(to:Entity) RETURN [type(e), to.id, e.key, e.role] }] AS row`,
    parameters: pick('id'),
    answer(rows) {
      const members = new Set(rows.map(([, id]) => id));
      const links = rows
        .flatMap(([, source, , out]) => out.map((link: Row) => [source, ...link]))
        .filter(([, , target]: Row) => members.has(target))
        .sort(compareLinks);
      return { subgraph: { nodes: rows.map(nodeOf), links: links.map(linkOf) } };
    },
  },

  peer: {
    variables: pick('id'),
    query: `query ($id: ID!) { neighbourhood(id: $id) }`,
    answer: (data) => neighbourhood.raw.answer(plainRows(data.neighbourhood), {}),
  },
};

function nodeOf([type, id, text]: Row) {
  return { __typename: type, id, label: { text } };
}

function linkOf([source, relationship, target, , role]: Row) {
  return { relationship, role, source: { id: source }, target: { id: target } };
}

function compareLinks(a: Row, b: Row): number {
  for (const cell of [1, 0, 2, 3]) {
    if (a[cell] !== b[cell]) return a[cell] < b[cell] ? -1 : 1;
  }
  return 0;
}
