import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ENTITY_TYPES, idPrefix } from '../../../src/ontology/entity-types.js';
import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

const NUMBERS = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));
const IDS = ENTITY_TYPES.flatMap((type) =>
  NUMBERS.map((number) => `${idPrefix(type)}:n-${number}`),
);

/** A root list with a relationship below it that has a relationship below it. */
const LISTS: readonly (readonly [field: string, below: string])[] = [
  ['organisations', 'partOf { nodes { partOf { nodes { id } } } }'],
  ['people', 'tenures { nodes { position { id } } }'],
  ['places', 'partOf { nodes { contains { nodes { id } } } }'],
  ['cities', 'partOf { nodes { contains { nodes { id } } } }'],
  ['forums', 'editions { nodes { events { nodes { id } } } }'],
  ['forumEditions', 'venues { nodes { partOf { nodes { id } } } }'],
  ['forumEvents', 'edition { forum { id } }'],
  ['agreements', 'signedAt { nodes { forum { id } } }'],
  ['projects', 'signedAt { nodes { forum { id } } }'],
  ['programmes', 'launchedAt { nodes { forum { id } } }'],
  ['initiatives', 'launchedAt { nodes { forum { id } } }'],
  ['sectors', 'broader { nodes { narrower { nodes { id } } } }'],
  ['observations', 'concerns { nodes { names { text } } }'],
  ['remarks', 'saidAt { nodes { forum { id } } }'],
  ['documents', 'publishedBy { nodes { documents { nodes { id } } } }'],
  ['publishers', 'documents { nodes { publishedBy { nodes { id } } } }'],
  ['entities', 'mentionedIn { nodes { publishedBy { nodes { id } } } }'],
  ['statements', 'subject { names { text } } document { publishedBy { nodes { id } } }'],
];

const statements = NUMBERS.flatMap((number) => {
  const id = (prefix: string): string => `${prefix}:n-${number}`;
  const link = (from: string, property: string, to: string) => ({
    subject: id(from),
    property,
    object: to.includes(':') ? to : id(to),
  });
  const last = (prefix: string): string => `${prefix}:n-099`;
  return [
    { subject: id('place'), property: 'kind', value: 'CITY' },
    link('forum-edition', 'editionOf', 'forum'),
    link('forum-edition', 'heldIn', 'place'),
    link('forum-event', 'partOf', 'forum-edition'),
    link('tenure', 'heldBy', 'person'),
    link('tenure', 'ofPosition', 'position'),
    link('agreement', 'signedAt', 'forum-event'),
    link('project', 'signedAt', 'forum-event'),
    link('project-batch', 'signedAt', 'forum-event'),
    link('programme', 'launchedAt', 'forum-event'),
    link('initiative', 'launchedAt', 'forum-event'),
    link('observation', 'concerns', 'place'),
    link('remark', 'saidAt', 'forum-event'),
    link('document', 'publishedBy', 'publisher'),
    ...(number === '099'
      ? []
      : [
          link('place', 'partOf', last('place')),
          link('organisation', 'partOf', last('organisation')),
          link('sector', 'broader', last('sector')),
        ]),
  ];
});

describe('the number of statements of a request', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer(IDS, statements);
  }, 30_000);
  afterAll(() => server.close());

  const countCalls = async (query: string): Promise<readonly string[]> => {
    server.store.clear();
    await server.data(query);
    return [...server.store.calls];
  };

  test.each(LISTS)('is one for 1, 10 and 100 %s with two levels below', async (field, below) => {
    for (const size of [1, 10, 100]) {
      const query = `{ ${field}(first: ${size}) { nodes { id ${below} } } }`;
      expect(await countCalls(query)).toEqual([`Query.${field}`]);
    }
  });

  test('does not grow with aliases and fragments below the root field', async () => {
    for (const size of [1, 10, 100]) {
      const query = `
        { forums(first: ${size}) { nodes { ...Forum } edges { node { again: label { text } ...Forum } } } }
        fragment Forum on Forum {
          first: editions(first: 1) { nodes { id ... on Occasion { venues { totalCount nodes { id } } } } }
          second: editions(last: 1) { nodes { id events { nodes { ...Event } } } }
        }
        fragment Event on Occasion { agreementsSigned { totalCount nodes { id } } }`;
      expect(await countCalls(query)).toEqual(['Query.forums']);
    }
  });

  test('grows by one with every alias of a root field', async () => {
    const query = '{ a: places(first: 1) { nodes { id } } b: places(first: 2) { nodes { id } } }';
    expect(await countCalls(query)).toEqual(['Query.places', 'Query.places']);
  });

  test('is one with the total, and one more for the total of an empty page past the end', async () => {
    for (const filter of ['{}', '{ kinds: [CITY] }']) {
      const query = (page: string): string =>
        `{ places(filter: ${filter}, ${page}) { totalCount pageInfo { endCursor } nodes { id } } }`;
      expect(await countCalls(query('first: 1'))).toEqual(['Query.places']);
      const { places } = await server.data(query('last: 1'));
      const past = query(`first: 1, after: "${places.pageInfo.endCursor}"`);
      expect(await countCalls(past)).toEqual(['Query.places', 'Query.places.totalCount']);
      expect((await server.data(past)).places).toMatchObject({ totalCount: 100, nodes: [] });
    }
    const none = '{ places(filter: { kinds: [PORT] }) { totalCount nodes { id } } }';
    expect(await countCalls(none)).toEqual(['Query.places']);
    expect(await server.data(none)).toEqual({ places: { totalCount: 0, nodes: [] } });
  });

  test('grows by one for all look-ups of names and all scopes of a filter', async () => {
    const query = `{
      projects(filter: {
        place: { ids: ["place:n-099"] }
        signedAt: { some: { forum: { name: { text: "nothing is called so" } } } }
      }) { totalCount nodes { id } }
    }`;
    expect((await countCalls(query)).toSorted()).toEqual([
      'Query.projects',
      'entity/entities-by-look-ups nothing is called so',
    ]);
  });

  test('sends one text for requests of the same shape', async () => {
    const textsOf = async (id: string, size: number): Promise<readonly string[]> => {
      server.store.clear();
      await server.data(
        `{ forums(first: ${size}, filter: { ids: ["${id}"] }) { nodes { editions(first: ${size}) { nodes { id } } } } }`,
      );
      return [...server.store.texts];
    };
    expect(await textsOf('forum:n-001', 1)).toEqual(await textsOf('forum:n-002', 7));
  });
});
