import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';

const NUMBERS = Array.from({ length: 25 }, (_, index) => index);

/** What each organisation of `--growth` has. */
const ALIKE = { sectors: 2, degree: 20 };

/** What a page with many single things asks for at once. */
export const aliases: Question = {
  name: 'aliases',
  title: '25 aliases of node(id)',

  async choose({ cypher }) {
    const rows = await cypher('MATCH (o:Organisation) RETURN o.id ORDER BY o.id LIMIT 25');
    return { ids: rows.map(([id]) => id) };
  },

  async growth({ cypher }) {
    const rows = await cypher(`
      MATCH (o:Organisation)
      WITH o, COUNT { (o)-[:IN_SECTOR]->() } AS sectors, COUNT { (o)--() } AS degree
      ORDER BY ${distanceTo(ALIKE)}, o.id LIMIT ${NUMBERS.length}
      RETURN o.id`);
    return { ids: rows.map(([id]) => id) };
  },

  ours: {
    statements: 1,
    variables: ({ ids }) =>
      Object.fromEntries((ids as string[]).map((id, index) => [`i${index}`, id])),
    query: `query (${NUMBERS.map((n) => `$i${n}: ID!`).join(' ')}) {
      ${NUMBERS.map((n) => `n${n}: node(id: $i${n}) { ...fields }`).join('\n')}
    }
    fragment fields on Organisation {
      id label { text } kind sectors(first: 5) { nodes { label { text } } }
    }`,
  },

  raw: {
    cypher: `
      UNWIND $ids AS id
      MATCH (o:Organisation {id: id})
      RETURN [o.id, o.name, o.kind,
        COLLECT { MATCH (o)-[e:IN_SECTOR]->(n:Sector) WITH e, n ORDER BY n.id, e.key LIMIT 5
                  RETURN n.name }] AS row`,
    parameters: ({ ids }) => ({ ids }),
    answer(rows, { ids }) {
      const byId = new Map(rows.map((row) => [row[0], organisationOf(row)]));
      return Object.fromEntries((ids as string[]).map((id, n) => [`n${n}`, byId.get(id) ?? null]));
    },
  },

  peer: {
    variables: (variables) => aliases.ours.variables(variables),
    query: `query (${NUMBERS.map((n) => `$i${n}: ID!`).join(' ')}) {
      ${NUMBERS.map((n) => `n${n}: organisations(where: { id: { eq: $i${n} } }) { ...fields }`).join('\n')}
    }
    fragment fields on Organisation { id name kind sectors(limit: 5, sort: [{ id: ASC }]) { name } }`,
    answer: (data) =>
      Object.fromEntries(
        NUMBERS.map((n) => [`n${n}`, data[`n${n}`].map(peerOrganisationOf)[0] ?? null]),
      ),
  },
};

function organisationOf([id, text, kind, sectors]: Row) {
  const nodes = sectors.map((name: string) => ({ label: { text: name } }));
  return { id, label: { text }, kind, sectors: { nodes } };
}

function peerOrganisationOf({ id, name, kind, sectors }: Row[0]) {
  return organisationOf([id, name, kind, sectors.map((sector: Row[0]) => sector.name)]);
}
