import { describe, expect, test } from '@jest/globals';

import { schema } from '../support/schema.js';
import type { ServersOf } from './api-answers.js';
import { answerOfAll, dataOfAll } from './api-answers.js';

const OF_ANOTHER_LIST = Buffer.from(JSON.stringify(['AAAAAAAA', 'a'])).toString('base64url');
const ids = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, index) => `place:p${index}`));
const nested = (depth: number): string =>
  `{ places { nodes ${'{ partOf { nodes '.repeat(depth)} { id } ${'} }'.repeat(depth)} } }`;

/** Operations that are refused, with the code and, where an argument is to blame, its name. */
const WRONG: readonly (readonly [what: string, query: string, code: string, argument?: string])[] =
  [
    [
      'a cursor that is none',
      '{ places(after: "x") { nodes { id } } }',
      'BAD_CURSOR',
      'places(after:)',
    ],
    [
      'a cursor of another list',
      `{ people(before: "${OF_ANOTHER_LIST}", last: 2) { nodes { id } } }`,
      'BAD_CURSOR',
      'people(before:)',
    ],
    [
      'a cursor in which a key was changed',
      `{ places(after: "${Buffer.from(JSON.stringify(['AAAAAAAA', 1e308])).toString('base64url')}") { nodes { id } } }`,
      'BAD_CURSOR',
      'places(after:)',
    ],
    [
      'a statement of no property',
      '{ statements(filter: { properties: ["x"] }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'filter.properties',
    ],
    [
      'an amount beyond all numbers',
      `{ projects(filter: { investment: { certainlyIn: { from: "${'9'.repeat(400)}" } } }) { nodes { id } } }`,
      'BAD_USER_INPUT',
      'filter.investment.certainlyIn.from',
    ],
    ['an empty cursor', '{ places(after: "") { nodes { id } } }', 'BAD_CURSOR', 'places(after:)'],
    [
      'a page over the limit',
      '{ places(first: 101) { nodes { id } } }',
      'BAD_USER_INPUT',
      'places(first:)',
    ],
    ['a negative page', '{ forums(last: -1) { nodes { id } } }', 'BAD_USER_INPUT', 'forums(last:)'],
    [
      'both ends at once',
      '{ forums(first: 1, last: 1) { nodes { id } } }',
      'BAD_USER_INPUT',
      'forums(last:)',
    ],
    [
      'a page below a list over the limit',
      '{ forums { nodes { editions(first: 101) { nodes { id } } } } }',
      'BAD_USER_INPUT',
      'editions(first:)',
    ],
    [
      'a cursor below a list that is none',
      '{ forums { nodes { editions(after: "x") { nodes { id } } } } }',
      'BAD_CURSOR',
      'editions(after:)',
    ],
    [
      'too many ids',
      `{ places(filter: { ids: ${ids(101)} }) { nodes { id } } }`,
      'BAD_USER_INPUT',
      'filter.ids',
    ],
    ['too many nodes', `{ nodes(ids: ${ids(101)}) { id } }`, 'BAD_USER_INPUT', 'nodes(ids:)'],
    [
      'a name without a letter',
      '{ places(filter: { name: { text: " — " } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'filter.name.text',
    ],
    [
      'an empty name below a filter',
      '{ projects(filter: { signedAt: { some: { forum: { name: { text: "" } } } } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'filter.signedAt.some.forum.name.text',
    ],
    [
      'a name that is too long',
      `{ people(filter: { name: { text: "${'a'.repeat(201)}" } }) { nodes { id } } }`,
      'BAD_USER_INPUT',
      'filter.name.text',
    ],
    [
      'no language tag',
      '{ places { nodes { label(languages: ["english please"]) { text } } } }',
      'BAD_USER_INPUT',
      'label(languages:)[0]',
    ],
    [
      'no language of a document',
      '{ documents(filter: { languages: ["?"] }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'documents(filter:).languages[0]',
    ],
    [
      'an unknown type',
      '{ entities(filter: { types: [CITY] }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'entities(filter:).types[0]',
    ],
    ['an unknown field', '{ places { nodes { population } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown currency',
      '{ projects(filter: { currency: "XXY" }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a missing id', '{ node { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{ places(', 'GRAPHQL_PARSE_FAILED'],
    ['a write', 'mutation { places { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too deep a question', nested(8), 'QUERY_TOO_COMPLEX'],
  ];

/** Values that a scalar of the schema refuses, each given as a variable of its type. */
const WRONG_VALUES: readonly (readonly [scalar: string, value: unknown])[] = [
  ['LanguageTag', 'not a language'],
  ['LanguageTag', 7],
  ['ID', { id: 'place:alpha' }],
  ['Int', 'two'],
  ['Int', 2 ** 31],
];

/** Registers that a wrong question is refused alike, with a typed error, and that it harms nothing. */
export function describeErrorAnswers(serversOf: ServersOf): void {
  describe('a wrong question', () => {
    const wrong = WRONG.map(([what, query, code, argument]) => ({ what, query, code, argument }));

    test.each(wrong)('with $what is refused', async ({ query, code, argument }) => {
      const { errors } = await answerOfAll(serversOf(), query);
      const [error] = errors;
      expect({ code: error.extensions.code, argument: error.extensions.argument }).toEqual({
        code,
        argument,
      });
      expect(error.message).not.toMatch(/MATCH|Neo4j|grafeo/i);
    });

    test.each(WRONG_VALUES)('with a %s of %j is refused', async (scalar, value) => {
      expect(schema.getType(scalar)).toBeDefined();
      const asked: Readonly<Record<string, string>> = {
        LanguageTag:
          'query ($value: LanguageTag!) { places { nodes { label(languages: [$value]) { text } } } }',
        ID: 'query ($value: ID!) { node(id: $value) { id } }',
        Int: 'query ($value: Int!) { places(first: $value) { nodes { id } } }',
      };
      const { errors } = await answerOfAll(serversOf(), asked[scalar] ?? '', { value });
      expect(
        errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
      ).toEqual(['BAD_USER_INPUT']);
    });
  });

  describe('a question about nothing', () => {
    test.each([
      ['an unknown id', '{ node(id: "place:nowhere") { id } }', { node: null }],
      ['no id at all', '{ node(id: "") { id } }', { node: null }],
      [
        'an unknown entity among known ones',
        '{ nodes(ids: ["place:nowhere", "place:alpha"]) { id } }',
        { nodes: [null, { id: 'place:alpha' }] },
      ],
      [
        'an unknown name',
        '{ places(filter: { name: { text: "Atlantis" } }) { totalCount nodes { id } } }',
        { places: { totalCount: 0, nodes: [] } },
      ],
      [
        'an empty list of ids',
        '{ places(filter: { ids: [] }) { totalCount nodes { id } } }',
        { places: { totalCount: 0, nodes: [] } },
      ],
      [
        'an empty page',
        '{ places(first: 0) { nodes { id } pageInfo { endCursor } } }',
        { places: { nodes: [], pageInfo: { endCursor: null } } },
      ],
      [
        'quotes and braces in an id',
        '{ node(id: "place:\\"}) DETACH DELETE n //") { id } }',
        { node: null },
      ],
    ])('with %s has an empty answer', async (_what, query, data) => {
      expect(await dataOfAll(serversOf(), query)).toEqual(data);
    });

    test('with an empty filter is answered as without one', async () => {
      const [empty, none] = await Promise.all(
        ['(filter: {})', ''].map((filter) =>
          dataOfAll(serversOf(), `{ sectors${filter} { totalCount nodes { id } } }`),
        ),
      );
      expect(empty).toEqual(none);
      expect(none.sectors.totalCount).toBeGreaterThan(0);
    });
  });
}
