import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

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

  ours: {
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
        MATCH (ed)<-[e:PART_OF]-(ev:ForumEvent)
        WITH e, ev ORDER BY ev.datesEarliest IS NULL, ev.datesEarliest, ev.id, e.key LIMIT 10
        RETURN [ev.id, ev.name, COLLECT {
          MATCH (ev)<-[e:SPOKE_AT]-(p:Person)
          WITH e, p ORDER BY p.id, e.key LIMIT 10
          RETURN [p.id, p.name, COLLECT {
            MATCH (p)<-[e:HELD_BY]-(t:Tenure)
            WITH e, t ORDER BY t.id, e.key LIMIT 5
            OPTIONAL MATCH (t)-[:OF_POSITION]->(po:Position)
            RETURN [po.id, po.name, COLLECT {
              MATCH (po)-[e:POSITION_IN]->(a:Actor)
              WITH e, a ORDER BY a.id, e.key LIMIT 3
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

  peer: 'not yet',
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
