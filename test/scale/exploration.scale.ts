import { describe, expect, test } from '@jest/globals';

import type { EntityType } from '../../src/ontology/entity-types.js';
import { dataOfAll, type ServersOf } from '../contract/api-answers.js';
import { LINK, NEIGHBOURS, THING } from '../contract/exploration.contract.js';
import type { PlainGraph } from '../support/brute-force/plain-graph.js';
import { threeOf } from './well-linked.js';

const SLOW_MS = 300_000;
const TYPES = [
  'Place',
  'Organisation',
  'Person',
  'Forum',
  'ForumEdition',
  'Project',
  'Sector',
  'Document',
] as const satisfies readonly EntityType[];

const NEIGHBOURHOOD = `query ($id: ID!) { neighbourhood(id: $id) {
  entity { id } counts { relationship direction type count } neighbours(first: 50) { ${NEIGHBOURS} }
} }`;
const SUBGRAPH = `query ($ids: [ID!]!) { subgraph(ids: $ids, depth: 2, maxNodes: 100) {
  truncated nodesLeftOut missing hubs { id } nodes { id } links { ${LINK} }
} }`;
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, limit: 20) {
  truncated hubs { id } paths { length nodes { id } hops { links { ${LINK} } } }
} }`;
const TIMELINES = [
  `{ timeline(first: 50) { ${THING} } }`,
  `{ timeline(last: 50) { ${THING} } }`,
  `{ timeline(first: 50, from: "2021", to: "2022") { ${THING} } }`,
  `{ timeline(last: 20, from: "2021", to: "2024", kinds: [HELD, SIGNED, STATUS, OBSERVED]) { ${THING} } }`,
  `{ timeline(undated: true, first: 50) { ${THING} } }`,
];

/** Registers that paths, neighbours, subgraphs and timelines of entities of many relationships are alike. */
export function describeExploration(serversOf: ServersOf, graphOf: () => PlainGraph): void {
  describe('exploring', () => {
    test.each(TYPES)(
      'around %s',
      async (type) => {
        for (const { id } of threeOf(graphOf(), type)) {
          const { neighbourhood } = await dataOfAll(serversOf(), NEIGHBOURHOOD, { id });
          expect(neighbourhood.entity.id).toBe(id);
          const { subgraph } = await dataOfAll(serversOf(), SUBGRAPH, { ids: [id] });
          expect(subgraph.nodes.length).toBeLessThanOrEqual(100);
          const timeline = `query ($id: ID!) { timeline(entity: $id, first: 50) { ${THING} } }`;
          await dataOfAll(serversOf(), timeline, { id });
        }
      },
      SLOW_MS,
    );

    test.each(TYPES)(
      'paths from %s to places',
      async (type) => {
        const [places, others] = [threeOf(graphOf(), 'Place'), threeOf(graphOf(), type)];
        for (const [index, { id: from }] of others.entries()) {
          const to = places[(index + 1) % places.length]?.id;
          const { paths } = await dataOfAll(serversOf(), PATHS, { from, to });
          expect(paths.paths.length).toBeLessThanOrEqual(20);
        }
      },
      SLOW_MS,
    );

    test.each(TIMELINES)(
      '%s',
      async (query) => {
        const { timeline } = await dataOfAll(serversOf(), query);
        expect(timeline.nodes.length).toBeGreaterThan(0);
      },
      SLOW_MS,
    );
  });
}
