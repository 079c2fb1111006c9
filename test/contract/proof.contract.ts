import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { projectRoot } from '../../src/project-root.js';
import { startTestServer, loadDataset, serve, type TestServer } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

const TEXTS = join(projectRoot, 'test/fixtures/proof/texts');

const CLAIM = `property state rule reason conflict
  values { text served independent statements {
    id quote language locator { paragraph start end } confidence method interestedParty
    document { id label { text } } publishers { id kind } claimant { id }
    passage(context: 20) { before quote after verified unavailable }
  } }`;

const filtered = (filter: string): string =>
  `{ statements(first: 100, filter: ${filter}) { totalCount nodes { id text } pageInfo { endCursor } } }`;

const OPERATIONS: readonly (readonly [name: string, query: string])[] = [
  ...['organisation:harbour', 'project:quay', 'place:bay', 'forum:talks', 'organisation:mute'].map(
    (id) => [`claims about ${id}`, `{ claims(entity: "${id}") { ${CLAIM} } }`] as const,
  ),
  [
    'claims of properties',
    `{ claims(entity: "place:bay", properties: ["kind", "dates", "partOf"]) { ${CLAIM} } }`,
  ],
  ['claims about nobody', `{ claims(entity: "person:nobody") { ${CLAIM} } }`],
  [
    'contradictions',
    `{ conflicts(first: 3) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { entity { id label { text } } claim { ${CLAIM} } } } } }`,
  ],
  [
    'contradictions from the end',
    `{ conflicts(last: 3) { pageInfo { startCursor hasPreviousPage } nodes { entity { id } claim { property } } } }`,
  ],
  [
    'contradictions of types and properties',
    `{ conflicts(types: [FORUM, PLACE], properties: ["kind", "founded"]) { totalCount nodes { entity { id } } } }`,
  ],
  [
    'completeness',
    `{ completeness(type: ORGANISATION) { entities fields { property incoming stated missing methods { method entities share } documents { document { id } entities } } } }`,
  ],
  [
    'quality',
    `{ quality { statements flags { flag statements } types { type entities unsourced unquoted inferredOnly undated } } }`,
  ],
  ...[
    '{ publisherKinds: [REFERENCE] }',
    '{ confidence: { min: 0.8, max: 0.9 }, methods: [PRINTED] }',
    '{ confidence: { max: 0.6 } }',
    '{ independent: true }',
    '{ independent: false, publisherKinds: [NEWS_AGENCY] }',
    '{ languages: ["vi"], ranks: [NORMAL] }',
    '{ claimant: { name: { text: "yoshino" } } }',
    '{ flags: [INTERESTED_PARTY], independent: true }',
    '{ not: { or: [{ methods: [PRINTED] }, { subject: { types: [PLACE] } }] } }',
  ].map((filter) => [`statements by ${filter}`, filtered(filter)] as const),
  ...['ID', 'CONFIDENCE', 'SUBJECT_NAME', 'DOCUMENT_PUBLISHED_ON'].map(
    (by) =>
      [
        `statements by ${by}, descending`,
        `{ statements(first: 100, orderBy: [{ by: ${by}, direction: DESC }]) { nodes { id } pageInfo { endCursor } } }`,
      ] as const,
  ),
];

/** Registers the questions about proof: answers are the same on every engine, to the byte. */
export function describeProof(name: string, config: GraphStoreConfig): void {
  describe(`proof on ${name}`, () => {
    let server: TestServer;
    let reference: TestServer;

    beforeAll(async () => {
      reference = await startTestServer('proof', { documentTexts: TEXTS });
      const store = await createGraphStore(config);
      await wipeGraph(store);
      await loadDataset(store, 'proof');
      server = await serve(store, { documentTexts: TEXTS });
    }, 180_000);
    afterAll(() => Promise.all([server.close(), reference.close()]));

    test.each(OPERATIONS)(
      'answers %s',
      async (_name, query) => {
        const answer = JSON.stringify(await server.data(query));
        expect(answer).toBe(JSON.stringify(await reference.data(query)));
      },
      60_000,
    );
  });
}
