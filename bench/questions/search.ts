import { foldWords } from '../../src/names/fold.js';
import { matchName } from '../../src/names/match/match-name.js';
import { parseQuery } from '../../src/names/match/query.js';
import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { pick } from '../question.js';

/** The names that have the words of `--growth`: a number, and the word that all English names have. */
const ALIKE = { names: 14 };

/** Ranked search by name; the bare driver's server ranks with the function that ours ranks with. */
export const search: Question = {
  name: 'search',
  title: 'search over all types, ranked, with the name that was found',

  choose: () => Promise.resolve({ text: 'lotus digital trade' }),

  async growth({ cypher }) {
    const [row] = await cypher(`
      UNWIND range(20, 99) AS number
      CALL (number) {
        CALL db.index.fulltext.queryNodes('name-text', '+"' + number + '" +"sample"') YIELD node
        RETURN count(*) AS names
      }
      WITH number, names ORDER BY ${distanceTo(ALIKE)}, number LIMIT 1
      RETURN number + ' sample'`);
    return { text: row?.[0] };
  },

  ours: {
    statements: 2,
    variables: pick('text'),
    query: `query ($text: String!) {
      search(text: $text, first: 10) {
        totalCount
        nodes {
          score
          matchedName { text language kind }
          entity { __typename id label { text } }
        }
      }
    }`,
  },

  raw: {
    cypher: `
      CALL db.index.fulltext.queryNodes('name-text', $query) YIELD node AS name
      MATCH (name)-[:NAMES]->(entity:Entity)
      RETURN [entity.id, entity.type, entity.name, name.text, name.language, name.kind,
        name.searchText, name.id] AS row`,
    parameters({ text }) {
      const words = foldWords(String(text)).split(' ');
      const last = words.pop();
      return { query: [...words.map((word) => `+"${word}"`), `+${last}*`].join(' ') };
    },
    answer(rows, { text }) {
      const hits = rankedHits(rows, String(text));
      return { search: { totalCount: hits.length, nodes: hits.slice(0, 10).map(hitOf) } };
    },
  },

  peer: 'its full-text search ranks by the words alone, not by how well the name matches',
};

interface Hit {
  readonly score: number;
  readonly row: Row;
}

function rankedHits(rows: readonly Row[], query: string): readonly Hit[] {
  const terms = parseQuery(query).map((term, index, all) => ({
    ...term,
    complete: index === all.length - 1,
    typos: new Map<string, number>(),
    homophones: [],
    alternatives: [],
    rarities: [],
  }));
  const best = new Map<string, Hit>();
  for (const row of rows.toSorted((a, b) => compare(a[7], b[7]))) {
    const [id, , , text, , kind, searchText] = row;
    const match = matchName({ terms, groups: [], isPartial: false }, { text, kind, searchText });
    const known = best.get(id);
    if (match === null || (known !== undefined && known.score >= match.score)) continue;
    best.set(id, { score: match.score, row });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compare(a.row[0], b.row[0]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hitOf({ score, row: [id, type, label, text, language, kind] }: Hit) {
  return {
    score,
    matchedName: { text, language, kind },
    entity: { __typename: type, id, label: { text: label } },
  };
}
