import { RELATIONS } from '../../src/ontology/relations.js';
import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick, plainRows } from '../question.js';

const TYPES = [...new Set(RELATIONS.map(({ type }) => type))].join('|');

/** From how many links on our server follows none: paths through such hubs explain nothing. */
const HUB_LINKS = 100;

/** The links of each end of `--growth`, and those of all that it is linked to. */
const ALIKE = { links: 5, reach: 100 };

/** Of how many organisations, the nearest to those in links, each end is chosen. */
const NEAREST = 200;

/** From how many first ends the second is looked for. */
const STARTS = 40;

/** Between two organisations that are three steps apart, with no hub on the shortest ways. */
export const shortestPath: Question = {
  name: 'shortest-path',
  title: 'the shortest path between two organisations, with its links',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (a:Organisation) WITH a ORDER BY a.id LIMIT 40
      MATCH (b:Organisation) WHERE b.id > a.id
      WITH a, b ORDER BY a.id, b.id LIMIT 400
      MATCH p = allShortestPaths((a)-[:${TYPES}*..4]-(b))
      WITH a, b, collect(nodes(p)[1..-1]) AS ways, length(p) AS steps
      WHERE steps = 3
        AND all(way IN ways WHERE all(n IN way WHERE COUNT { (n)--(:Entity) } < ${HUB_LINKS}))
      RETURN a.id, b.id ORDER BY a.id, b.id LIMIT 1`);
    const [from, to] = row ?? [];
    return { from, to };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (a:Organisation)
      WITH a, COUNT { (a)-[:${TYPES}]-(:Entity) } AS links
      ORDER BY abs(links - ${ALIKE.links}), a.id LIMIT ${NEAREST}
      MATCH (a)-[:${TYPES}]-(n:Entity)
      WITH a, links, n, COUNT { (n)-[:${TYPES}]-(:Entity) } AS further
      WITH a, links, sum(further) AS reach, max(further) AS most WHERE most < ${HUB_LINKS}
      WITH a, ${distanceTo(ALIKE)} AS distance ORDER BY distance, a.id LIMIT ${STARTS}
      MATCH (a)-[:${TYPES}]-(:Entity)-[:${TYPES}]-(m:Entity)
      WITH DISTINCT a, distance, m WHERE COUNT { (m)-[:${TYPES}]-(:Entity) } < ${HUB_LINKS}
      MATCH (m)-[:${TYPES}]-(b:Organisation) WHERE b <> a
      WITH DISTINCT a, distance, b, COUNT { (b)-[:${TYPES}]-(:Entity) } AS links
      ORDER BY abs(links - ${ALIKE.links}), a.id, b.id LIMIT ${NEAREST}
      MATCH (b)-[:${TYPES}]-(n:Entity)
      WITH a, distance, b, links, n, COUNT { (n)-[:${TYPES}]-(:Entity) } AS further
      WITH a, distance, b, links, sum(further) AS reach, max(further) AS most
      WHERE most < ${HUB_LINKS} AND NOT EXISTS { (a)-[:${TYPES}*1..2]-(b) }
      RETURN a.id, b.id, distance + ${distanceTo(ALIKE)} AS both ORDER BY both, a.id, b.id LIMIT 1`);
    const [from, to] = row ?? [];
    return { from, to };
  },

  ours: {
    statements: 1,
    variables: pick('from', 'to'),
    query: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, limit: 1) {
        paths {
          length
          nodes { __typename id label { text } }
          hops { from { id } to { id } links { relationship direction role } }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH p = allShortestPaths((a:Entity {id: $from})-[:${TYPES}*..4]-(b:Entity {id: $to}))
      WITH DISTINCT nodes(p) AS way
      ORDER BY [n IN way | n.id] LIMIT 1
      UNWIND range(1, size(way) - 1) AS i
      WITH way, i, way[i - 1] AS source, way[i] AS target
      MATCH (source)-[e:${TYPES}]-(target)
      WITH way, i, source, target, e ORDER BY type(e), startNode(e).id, endNode(e).id, e.key
      WITH way, i, source, target,
        collect([type(e), CASE WHEN startNode(e) = source THEN 'OUT' ELSE 'IN' END, e.role]) AS links
      ORDER BY i
      RETURN [CASE i WHEN 1 THEN [n IN way | [n.type, n.id, n.name]] END,
        source.id, target.id, links] AS row
      ORDER BY i`,
    parameters: pick('from', 'to'),
    answer(rows) {
      const nodes = rows[0]?.[0] ?? [];
      const path = { length: rows.length, nodes: nodes.map(nodeOf), hops: rows.map(hopOf) };
      return { paths: { paths: [path] } };
    },
  },

  peer: {
    variables: pick('from', 'to'),
    query: `query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) }`,
    answer: (data) => shortestPath.raw.answer(plainRows(data.shortestPath), {}),
  },
};

function nodeOf([type, id, text]: Row) {
  return { __typename: type, id, label: { text } };
}

function hopOf([, from, to, links]: Row) {
  return { from: { id: from }, to: { id: to }, links: links.map(linkOf) };
}

function linkOf([relationship, direction, role]: Row) {
  return { relationship, direction, role };
}
