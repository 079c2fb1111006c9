import { distanceTo } from '../nearest.js';
import type { Question, Row } from '../question.js';
import { decimal, labelled, pick } from '../question.js';

/** The fields that lead to other entities, with their patterns in Cypher and what sorts them. */
const RELATED = {
  mentionedIn: '(p)<-[e:MENTIONS]-(n:Document)',
  observations: '(p)<-[e:CONCERNS]-(n:Observation)',
  remarksAbout: '(p)<-[e:CONCERNS]-(n:Remark)',
  documentsAbout: '(p)<-[e:CONCERNS]-(n:Document)',
  parties: '(p)<-[e:PARTY_TO]-(n:Actor)',
  locatedIn: '(p)-[e:LOCATED_IN]->(n:Place)',
  sectors: '(p)-[e:IN_SECTOR]->(n:Sector)',
  partOf: '(p)-[e:PART_OF]->(n:ProjectBatch)',
  implements: '(p)-[e:IMPLEMENTS]->(n:Entity)',
} as const;
const OCCASIONS = {
  occasionsAbout: '(p)<-[e:CONCERNS]-(n:Occasion)',
  signedAt: '(p)-[e:SIGNED_AT]->(n:Occasion)',
  announcedAt: '(p)-[e:ANNOUNCED_AT]->(n:Occasion)',
  launchedAt: '(p)-[e:LAUNCHED_AT]->(n:Occasion)',
  inauguratedAt: '(p)-[e:INAUGURATED_AT]->(n:Occasion)',
} as const;
const FIELDS = [...Object.keys(RELATED), ...Object.keys(OCCASIONS)];

const BY_ID = 'n.id, e.key';
const BY_DATE = `n.datesEarliest IS NULL, n.datesEarliest, ${BY_ID}`;

const collected = (pattern: string, order: string): string =>
  `COLLECT { MATCH ${pattern} WITH e, n ORDER BY ${order} LIMIT 20 RETURN [n.id, n.name] }`;

/** The links of the project of `--growth`, and these with those to its names and statements. */
const ALIKE = { links: 12, degree: 40 };

/** The page of one project. */
export const entity: Question = {
  name: 'entity',
  title: 'one project with everything one hop away',

  async choose({ cypher }) {
    const [row] = await cypher(`
      MATCH (p:Project)
      WITH p, COUNT { (p)--() } AS degree ORDER BY degree DESC, p.id LIMIT 1
      RETURN p.id`);
    return { id: row?.[0] };
  },

  async growth({ cypher }) {
    const [row] = await cypher(`
      MATCH (p:Project)
      WITH p, COUNT { (p)--(:Entity) } AS links, COUNT { (p)--() } AS degree
      ORDER BY ${distanceTo(ALIKE)}, p.id LIMIT 1
      RETURN p.id`);
    return { id: row?.[0] };
  },

  ours: {
    statements: 1,
    variables: pick('id'),
    query: `query ($id: ID!) {
      node(id: $id) {
        ... on Project {
          id label { text } status statusEvents { status date { edtf } }
          contractValue { lower upper qualifier currency asReported }
          description { text language }
          names { text language kind }
          externalIds { scheme value }
          statements(first: 20) { nodes { id property text quote confidence } }
          ${FIELDS.map((field) => `${field}(first: 20) { nodes { id label { text } } }`).join('\n')}
        }
      }
    }`,
  },

  raw: {
    cypher: `
      MATCH (p:Project {id: $id})
      RETURN [p.id, p.name, p.status, p.statusWords, p.statusDates,
        p.contractValueLower, p.contractValueUpper, p.contractValueQualifier,
        p.contractValueCurrency, p.contractValueText,
        p.descriptionTexts, p.descriptionLanguages,
        COLLECT { MATCH (p)<-[:NAMES]-(n:Name) RETURN [n.text, n.language, n.kind]
                  ORDER BY n.language, n.text, n.kind },
        COLLECT { MATCH (p)<-[:IDENTIFIES]-(n:ExternalId) RETURN [n.scheme, n.value] ORDER BY n.id },
        COLLECT { MATCH (p)<-[:ABOUT]-(n:Statement) WITH n ORDER BY n.property, n.id LIMIT 20
                  RETURN [n.id, n.property, n.valueText, n.quote, n.confidence] },
        [${[
          ...Object.values(RELATED).map((pattern) => collected(pattern, BY_ID)),
          ...Object.values(OCCASIONS).map((pattern) => collected(pattern, BY_DATE)),
        ].join(',\n')}]] AS row`,
    parameters: pick('id'),
    answer: (rows) => ({ node: rows.map(projectOf)[0] ?? null }),
  },

  peer: {
    variables: pick('id'),
    query: `query ($id: ID!) {
      projects(where: { id: { eq: $id } }) {
        id name status statusWords statusDates
        contractValueLower contractValueUpper contractValueQualifier contractValueCurrency
        contractValueText descriptionTexts descriptionLanguages
        names(sort: [{ language: ASC }, { text: ASC }, { kind: ASC }]) { text language kind }
        externalIds(sort: [{ id: ASC }]) { scheme value }
        statements(limit: 20, sort: [{ property: ASC }, { id: ASC }]) {
          id property valueText quote confidence
        }
        ${Object.keys(RELATED)
          .map((field) => `${field}(limit: 20, sort: [{ id: ASC }]) { id name }`)
          .join('\n')}
        ${Object.keys(OCCASIONS)
          .map(
            (field) =>
              `${field}(limit: 20, sort: [{ datesEarliest: ASC }, { id: ASC }]) { id name }`,
          )
          .join('\n')}
      }
    }`,
    answer: ({ projects }) => ({ node: projects.map((p: Row[0]) => peerProjectOf(p))[0] ?? null }),
  },
};

function projectOf(row: Row) {
  const [id, text, status, words, dates, lower, upper, qualifier, currency, asReported] = row;
  const [texts, languages, names, externalIds, statements, related] = row.slice(10);
  return {
    id,
    label: { text },
    status,
    statusEvents: (words ?? []).map((word: string, index: number) => ({
      status: word,
      date: dates[index] === '' ? null : { edtf: dates[index] },
    })),
    contractValue:
      qualifier === null
        ? null
        : { lower: decimal(lower), upper: decimal(upper), qualifier, currency, asReported },
    description: (texts ?? []).map((each: string, index: number) => ({
      text: each,
      language: languages[index],
    })),
    names: names.map(([name, language, kind]: Row) => ({ text: name, language, kind })),
    externalIds: externalIds.map(([scheme, value]: Row) => ({ scheme, value })),
    statements: { nodes: statements.map(statementOf) },
    ...Object.fromEntries(FIELDS.map((field, n) => [field, { nodes: labelled(related[n]) }])),
  };
}

function statementOf([id, property, text, quote, confidence]: Row) {
  return { id, property, text, quote, confidence };
}

function peerProjectOf(p: Row[0]) {
  return projectOf([
    ...[p.id, p.name, p.status, p.statusWords, p.statusDates],
    ...[p.contractValueLower, p.contractValueUpper, p.contractValueQualifier],
    ...[p.contractValueCurrency, p.contractValueText],
    ...[p.descriptionTexts, p.descriptionLanguages],
    p.names.map(({ text, language, kind }: Row[0]) => [text, language, kind]),
    p.externalIds.map(({ scheme, value }: Row[0]) => [scheme, value]),
    p.statements.map((s: Row[0]) => [s.id, s.property, s.valueText, s.quote, s.confidence]),
    FIELDS.map((field) => p[field].map(({ id, name }: Row[0]) => [id, name])),
  ]);
}
