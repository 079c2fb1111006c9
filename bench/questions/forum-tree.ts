import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

/** What there is at each level below the forum of `--growth`. */
const ALIKE = { editions: 3, events: 10, speakers: 8, tenures: 4 };

/** Four levels below one thing. */
export const forumTree: Question = {
  name: 'forum-tree',
  title: 'a forum, its editions, their events, the speakers, their affiliations',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-(:ForumEdition)<-[:PART_OF]-(:ForumEvent)<-[:SPOKE_AT]-(p:Person)
      WITH f, count(*) AS speakers ORDER BY speakers DESC, f.id LIMIT 1
      RETURN f.id`);
    return { id: row?.[0] };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (f:Forum)<-[:EDITION_OF]-(ed:ForumEdition)<-[:PART_OF]-(ev:ForumEvent)<-[:SPOKE_AT]-(p:Person)
      WITH f, count(*) AS speakers, sum(COUNT { (p)<-[:HELD_BY]-() }) AS tenures
      WITH f, speakers, tenures, COUNT { (f)<-[:EDITION_OF]-() } AS editions,
        COUNT { (f)<-[:EDITION_OF]-()<-[:PART_OF]-(:ForumEvent) } AS events
      ORDER BY ${distanceTo(ALIKE)}, f.id LIMIT 1
      RETURN f.id`);
    return { id: row?.[0] };
  },

  ours: {
    statements: 1,
    variables: pick('id'),
    query: `query ($id: ID!) {
      node(id: $id) {
        ... on Forum {
          id label { text }
          editions(first: 20) {
            nodes {
              id label { text } dates { edtf }
              events(first: 10) {
                nodes {
                  id label { text }
                  speakers(first: 10) {
                    nodes {
                      id label { text }
                      tenures(first: 5) {
                        nodes {
                          position {
                            label { text }
                            positionIn(first: 3) { nodes { id label { text } } }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (f:Forum {id: $id})
      OPTIONAL MATCH (f)<-[e:EDITION_OF]-(ed:ForumEdition)
      WITH f, e, ed ORDER BY ed.datesEarliest IS NULL, ed.datesEarliest, ed.id, e.key LIMIT 20
      RETURN [f.id, f.name, ed.id, ed.name, ed.dates, COLLECT {
        MATCH (ed)<-[e2:PART_OF]-(ev:ForumEvent)
        WITH e2, ev ORDER BY ev.datesEarliest IS NULL, ev.datesEarliest, ev.id, e2.key LIMIT 10
        RETURN [ev.id, ev.name, COLLECT {
          MATCH (ev)<-[e3:SPOKE_AT]-(p:Person)
          WITH e3, p ORDER BY p.id, e3.key LIMIT 10
          RETURN [p.id, p.name, COLLECT {
            MATCH (p)<-[e4:HELD_BY]-(t:Tenure)
            WITH e4, t ORDER BY t.id, e4.key LIMIT 5
            OPTIONAL MATCH (t)-[:OF_POSITION]->(po:Position)
            RETURN [po.id, po.name, COLLECT {
              MATCH (po)-[e5:POSITION_IN]->(a:Actor)
              WITH e5, a ORDER BY a.id, e5.key LIMIT 3
              RETURN [a.id, a.name]
            }]
          }]
        }]
      }] AS row
      ORDER BY ed.datesEarliest IS NULL, ed.datesEarliest, ed.id, e.key`,
    parameters: pick('id'),
    answer(rows) {
      const [first] = rows;
      if (first === undefined) return { node: null };
      const editions = rows.filter(([, , id]) => id !== null);
      return {
        node: {
          id: first[0],
          label: { text: first[1] },
          editions: { nodes: editions.map(editionOf) },
        },
      };
    },
  },

  peer: {
    variables: pick('id'),
    query: `query ($id: ID!) {
      forums(where: { id: { eq: $id } }) {
        id name
        editions(limit: 20, sort: [{ datesEarliest: ASC }, { id: ASC }]) {
          id name dates
          events(limit: 10, sort: [{ datesEarliest: ASC }, { id: ASC }]) {
            id name
            speakers(limit: 10, sort: [{ id: ASC }]) {
              id name
              tenures(limit: 5, sort: [{ id: ASC }]) {
                position { name positionIn(limit: 3, sort: [{ id: ASC }]) { id name } }
              }
            }
          }
        }
      }
    }`,
    answer: ({ forums: [forum] }) => ({
      node: {
        id: forum.id,
        label: { text: forum.name },
        editions: {
          nodes: forum.editions.map(({ id, name, dates, events }: Row[0]) =>
            editionOf([null, null, id, name, dates, events.map(peerEventOf)]),
          ),
        },
      },
    }),
  },
};

function editionOf([, , id, text, edtf, events]: Row) {
  const dates = edtf === null ? null : { edtf };
  return { id, label: { text }, dates, events: { nodes: events.map(eventOf) } };
}

function eventOf([id, text, speakers]: Row) {
  return { id, label: { text }, speakers: { nodes: speakers.map(speakerOf) } };
}

function speakerOf([id, text, tenures]: Row) {
  return { id, label: { text }, tenures: { nodes: tenures.map(tenureOf) } };
}

function tenureOf([id, text, bodies]: Row) {
  if (id === null) return { position: null };
  const nodes = bodies.map(([body, name]: Row) => ({ id: body, label: { text: name } }));
  return { position: { label: { text }, positionIn: { nodes } } };
}

function peerEventOf({ id, name, speakers }: Row[0]): Row {
  return [id, name, speakers.map(peerSpeakerOf)];
}

function peerSpeakerOf({ id, name, tenures }: Row[0]): Row {
  return [id, name, tenures.map(peerTenureOf)];
}

function peerTenureOf({ position: [position] }: Row[0]): Row {
  if (position === undefined) return [null, null, []];
  const bodies = position.positionIn.map(({ id, name }: Row[0]) => [id, name]);
  return [position.name, position.name, bodies];
}
