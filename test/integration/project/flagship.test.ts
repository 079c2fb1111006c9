import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { projectRoot } from '../../../src/project-root.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const FLAGSHIP = readFileSync(join(projectRoot, 'examples', 'flagship.graphql'), 'utf8');

const MEANT = [
  ['project-batch:ai-2025', 'a batch'],
  ['project:ai-port', 'signed at an event held elsewhere, and at its edition too'],
  ['project:ai-translator', 'signed at an event of an edition'],
  ['project:vision-lab', 'in a narrower sector, signed at the edition itself'],
] as const;

const DECOYS = [
  ['project:ai-expo', 'signed at another forum in the same city'],
  ['project:ai-campus', 'announced at the forum, signed elsewhere'],
  ['project:ai-cloud', 'launched there, not signed'],
  ['project:ai-institute', 'inaugurated there, not signed'],
  ['project:ai-idea', 'in the sector, signed nowhere'],
  ['project:logistics-hub', 'signed there, in another sector'],
  ['project-batch:unknown-2024', 'signed there, of no stated sector'],
] as const;

/** The words for the sector and the place in which the question is asked. */
const WORDINGS: readonly (readonly [language: string, sector: string, place: string])[] = [
  ['English', 'artificial intelligence', 'Qianhai'],
  ['English, shouted', 'ARTIFICIAL INTELLIGENCE', 'QIANHAI'],
  ['English, with the acronym', 'AI', 'Qianhai Cooperation Forum'],
  ['simplified Chinese', '人工智能', '前海'],
  ['simplified Chinese, with the whole name', '人工智能', '前海合作论坛'],
  ['traditional Chinese', '人工智能', '前海合作論壇'],
  ['pinyin', 'rengongzhineng', 'qianhai'],
  ['pinyin by syllables', 'ren gong zhi neng', 'qian hai'],
  ['Vietnamese', 'trí tuệ nhân tạo', 'Tiền Hải'],
  ['Vietnamese without marks', 'tri tue nhan tao', 'tien hai'],
  [
    'Vietnamese with combining marks',
    'trí tuệ nhân tạo'.normalize('NFD'),
    'Tiền Hải'.normalize('NFD'),
  ],
  ['Indonesian', 'kecerdasan buatan', 'Forum Kerja Sama Qianhai'],
  ['a mixture', 'kecerdasan buatan', '前海'],
];

interface Node {
  readonly id: string;
  readonly label: { readonly text: string; readonly language: string };
  readonly sectors: {
    readonly edges: readonly { readonly node: { readonly label: { readonly text: string } } }[];
  };
}

describe('the projects in AI that were signed at Qianhai forums', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('near-miss');
  });
  afterAll(() => server.close());

  const flagship = async (variables: object, headers = {}): Promise<readonly Node[]> => {
    const data = (await server.data(FLAGSHIP, { ...variables }, headers)) as {
      projects: { nodes: readonly Node[]; totalCount: number };
    };
    expect(data.projects.totalCount).toBe(data.projects.nodes.length);
    return data.projects.nodes;
  };
  const found = async (filter: object): Promise<readonly string[]> => {
    const query = 'query ($filter: ProjectFilter) { projects(filter: $filter) { nodes { id } } }';
    const data = (await server.data(query, { filter })) as { projects: { nodes: readonly Node[] } };
    return data.projects.nodes.map(({ id }) => id);
  };

  test.each(WORDINGS)('are the same in %s', async (_language, sector, place) => {
    expect((await flagship({ sector, place })).map(({ id }) => id)).toEqual(
      MEANT.map(([id]) => id),
    );
  });

  test.each(MEANT.map(([id, why]) => [id, why]))('include %s: %s', async (id) => {
    const ids = (await flagship({ sector: 'AI', place: 'Qianhai' })).map((node) => node.id);
    expect(ids).toContain(id);
  });

  test.each(DECOYS.map(([id, why]) => [id, why]))('exclude %s: %s', async (id) => {
    expect((await server.data(`{ node(id: "${id}") { id } }`)) as unknown).toEqual({
      node: { id },
    });
    const ids = (await flagship({ sector: 'AI', place: 'Qianhai' })).map((node) => node.id);
    expect(ids).not.toContain(id);
  });

  test('are no more projects than those meant and the decoys', async () => {
    expect((await found({})).toSorted()).toEqual(
      [...MEANT, ...DECOYS].map(([id]) => id).toSorted(),
    );
  });

  test('come with their proof: where it was signed, in which words, by which document', async () => {
    const data = (await server.data(FLAGSHIP, {
      sector: 'AI',
      place: 'Qianhai',
      languages: ['en'],
    })) as {
      projects: { nodes: readonly object[] };
    };
    expect(data.projects.nodes[2]).toEqual({
      __typename: 'Project',
      id: 'project:ai-translator',
      label: { text: 'AI translator', language: 'en' },
      statusEvents: [],
      sectors: { edges: [{ role: 'MAIN', node: { label: { text: 'Artificial intelligence' } } }] },
      contractValue: { asReported: 'over 30 million yuan', currency: 'CNY' },
      parties: { totalCount: 1, nodes: [{ label: { text: 'Example AI' } }] },
      partiesAsReported: [],
      signedAt: {
        edges: [
          {
            inferred: false,
            node: {
              label: { text: 'Signing ceremony 2024' },
              dates: null,
              venues: { nodes: [{ label: { text: 'Qianhai' } }] },
              forum: { label: { text: 'Qianhai Cooperation Forum' } },
              edition: {
                id: 'forum-edition:qianhai-2024',
                label: { text: 'Qianhai Cooperation Forum 2024' },
                dates: { edtf: '2024-11-13' },
              },
            },
            statements: {
              nodes: [
                {
                  quote: 'AI translator signedAt',
                  language: 'en',
                  confidence: 0.9,
                  locator: { paragraph: 1, start: 591, end: 613 },
                  document: { id: 'document:near-miss', url: null },
                },
              ],
            },
          },
        ],
      },
    });
  });

  test.each([
    ['vi', 'Trí tuệ nhân tạo'],
    ['zh', '人工智能'],
    ['zh-Hant-TW', '人工智能'],
    ['id', 'Kecerdasan buatan'],
    ['en', 'Artificial intelligence'],
    // Where there is none, the name that is written alike everywhere serves.
    ['fr', 'AI'],
  ])('have their labels in %s where it is asked for', async (language, text) => {
    const labelsOf = (nodes: readonly Node[]) =>
      nodes[2]?.sectors.edges.map(({ node }) => node.label.text);
    const question = { sector: 'AI', place: 'Qianhai' };
    expect(labelsOf(await flagship({ ...question, languages: [language] }))).toEqual([text]);
    const header = { 'accept-language': `${language};q=0.9, *;q=0.1` };
    expect(labelsOf(await flagship(question, header))).toEqual([text]);
    const other = { 'accept-language': language === 'vi' ? 'id' : 'vi' };
    expect(labelsOf(await flagship({ ...question, languages: [language] }, other))).toEqual([text]);
  });

  test('leave out narrower sectors where told so', async () => {
    const signedAt = { some: { forum: { name: { text: 'Qianhai' } } } };
    const sector = { name: { text: 'AI' }, includeNarrower: false };
    const narrow = MEANT.map(([id]) => id).filter((id) => id !== 'project:vision-lab');
    expect(await found({ sector, signedAt })).toEqual(narrow);
  });

  test('are found by where the occasion was, with contained places or without', async () => {
    const sector = { ids: ['sector:artificial-intelligence'] };
    const inPlace = (place: object) => found({ sector, signedAt: { some: { place } } });
    const shenzhen = { ids: ['place:shenzhen'] };
    expect(await inPlace(shenzhen)).toEqual([
      'project-batch:ai-2025',
      'project:ai-campus',
      'project:ai-expo',
      'project:ai-port',
      'project:ai-translator',
      'project:vision-lab',
    ]);
    expect(await inPlace({ ...shenzhen, includeContained: false })).toEqual([
      'project-batch:ai-2025',
      'project:ai-campus',
      'project:ai-expo',
      'project:ai-port',
      'project:vision-lab',
    ]);
    expect(await inPlace({ name: { text: '南宁' } })).toEqual(['project:ai-port']);
  });

  test('are found by the place that the forum is named after', async () => {
    const named = { some: { within: { name: { text: 'Tiền Hải' } } } };
    const signedAt = { some: { forum: { namedAfter: named } } };
    expect(await found({ sector: { name: { text: 'AI' } }, signedAt })).toEqual(
      MEANT.map(([id]) => id),
    );
    const contained = { ids: ['place:shenzhen'], includeContained: false };
    expect(
      await found({
        signedAt: { some: { forum: { namedAfter: { some: { within: contained } } } } },
      }),
    ).toEqual([]);
  });

  test('are read with one statement after one for the look-ups of names and of the sector', async () => {
    server.store.clear();
    await flagship({ sector: 'AI', place: 'Qianhai' });
    expect(server.store.calls.toSorted()).toEqual([
      'Query.projects',
      'entity/entities-by-look-ups ai qianhai',
    ]);
  });
});
