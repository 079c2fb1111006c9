import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

/** How much of the list lies before the page. */
const DEPTH = 0.8;
const PAGE = 50;

/** The largest page that our server gives. */
const MAX_PAGE = 100;

/** A page far down a long list; ours and the bare driver continue from an entry, the peer counts. */
export const deepPage: Question = {
  name: 'deep-page',
  title: 'a page of 50 organisations by name, after four fifths of them',

  async choose({ cypher, ours }) {
    const [row] = await cypher('MATCH (o:Organisation) RETURN count(*)');
    const skip = Math.floor(Number(row?.[0]) * DEPTH);
    const [last] = await cypher(
      `MATCH (o:Organisation) WITH o ORDER BY o.name, o.id SKIP ${skip - 1} LIMIT 1
       RETURN o.name, o.id`,
    );
    const [name, id] = last ?? [];
    return { skip, name, id, after: await cursorAt(ours, skip) };
  },

  ours: {
    statements: 1,
    variables: pick('after'),
    query: `query ($after: String!) {
      organisations(first: ${PAGE}, after: $after, orderBy: [{ by: NAME }]) {
        nodes { id label { text } kind sectors(first: 5) { nodes { label { text } } } }
        pageInfo { hasNextPage }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (o:Organisation)
      WHERE o.name >= $name AND o.id IS NOT NULL
        AND (o.name > $name OR (o.name = $name AND o.id > $id))
      WITH o ORDER BY o.name, o.id LIMIT ${PAGE + 1}
      RETURN [o.id, o.name, o.kind,
        COLLECT { MATCH (o)-[e:IN_SECTOR]->(n:Sector) WITH e, n ORDER BY n.id, e.key LIMIT 5
                  RETURN n.name }] AS row
      ORDER BY o.name, o.id`,
    parameters: pick('name', 'id'),
    answer: (rows) => ({
      organisations: {
        nodes: rows.slice(0, PAGE).map(organisationOf),
        pageInfo: { hasNextPage: rows.length > PAGE },
      },
    }),
  },

  peer: {
    variables: pick('skip'),
    query: `query ($skip: Int!) {
      organisations(
        where: { name: { startsWith: "" }, id: { startsWith: "organisation:" } }
        offset: $skip
        limit: ${PAGE + 1}
        sort: [{ name: ASC }, { id: ASC }]
      ) {
        id name kind sectors(limit: 5, sort: [{ id: ASC }]) { name }
      }
    }`,
    answer: ({ organisations }) => ({
      organisations: {
        nodes: organisations.slice(0, PAGE).map(peerOrganisationOf),
        pageInfo: { hasNextPage: organisations.length > PAGE },
      },
    }),
  },
};

async function cursorAt(
  ours: Parameters<Question['choose']>[0]['ours'],
  skip: number,
): Promise<string | null> {
  let after: string | null = null;
  for (let read = 0; read < skip; read += MAX_PAGE) {
    const { organisations } = await ours(
      `query ($first: Int!, $after: String) {
        organisations(first: $first, after: $after, orderBy: [{ by: NAME }]) {
          pageInfo { endCursor }
        }
      }`,
      { first: Math.min(MAX_PAGE, skip - read), after },
    );
    after = organisations.pageInfo.endCursor;
  }
  return after;
}

function organisationOf([id, text, kind, sectors]: Row) {
  const nodes = sectors.map((name: string) => ({ label: { text: name } }));
  return { id, label: { text }, kind, sectors: { nodes } };
}

function peerOrganisationOf({ id, name, kind, sectors }: Row[0]) {
  return organisationOf([id, name, kind, sectors.map((sector: Row[0]) => sector.name)]);
}
