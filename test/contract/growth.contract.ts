import { describe, expect, test } from '@jest/globals';

import type { EntityType } from '../../src/ontology/entity-types.js';
import type { SyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import type { Neo4jPlans } from '../support/plan-tree.js';
import type { TestServer } from '../support/test-server.js';

/** A generated graph on both engines, and what the questions below read of it. */
export interface SizedGraph {
  readonly size: number;
  readonly synthetic: SyntheticGraph;
  readonly server: TestServer;
  /** By question; null where there is no Neo4j. */
  readonly hits: ReadonlyMap<string, Hits> | null;
}

/** What one question takes. */
interface Hits {
  /** Database hits of all its statements. */
  readonly hits: number;
  /** How many entities and statements the answer has. */
  readonly entries: number;
}

type Graph = Pick<SizedGraph, 'synthetic' | 'server'>;

/** A question that starts from something known, and what it reads of the smallest graph, to the hit. */
interface Question {
  readonly name: string;
  readonly hits: number;
  readonly query: string;
  readonly variables?: (graph: Graph) => Promise<object> | object;
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'an entity by its id',
    hits: 3,
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: ({ synthetic }) => ({ id: middle(synthetic, 'Organisation') }),
  },
  {
    name: 'an entity with everything',
    hits: 212,
    query: `query ($id: ID!) {
      node(id: $id) {
        id
        ... on Project {
          parties(first: 100) { edges { role node { id } } }
          sectors(first: 100) { nodes { id } }
          locatedIn(first: 100) { nodes { id } }
          signedAt(first: 100) { nodes { id } }
          statements(first: 100) { nodes { id document { id } } }
        }
      }
    }`,
    variables: ({ synthetic }) => ({ id: middle(synthetic, 'Project') }),
  },
  {
    name: 'a first page by name with its total',
    hits: 45,
    query: '{ organisations(first: 10, orderBy: [{ by: NAME }]) { totalCount nodes { id } } }',
  },
  {
    name: 'a first page from the last name',
    hits: 35,
    query:
      '{ organisations(first: 10, orderBy: [{ by: NAME, direction: DESC }]) { nodes { id } } }',
  },
  {
    name: 'a page far down a list by name',
    hits: 20,
    query: `query ($after: String) {
      organisations(first: 5, after: $after, orderBy: [{ by: NAME }]) { nodes { id } }
    }`,
    variables: async ({ server, synthetic }) => ({ after: await deepCursor(server, synthetic) }),
  },
  {
    name: 'a first page of one kind by id',
    hits: 3,
    query: '{ organisations(first: 5, filter: { kinds: [COMPANY] }) { nodes { id } } }',
  },
  {
    name: 'the dearest projects in a currency',
    hits: 58,
    query: `{
      projects(
        first: 5
        filter: { contractValue: { currencies: ["CNY"] } }
        orderBy: [{ by: CONTRACT_VALUE, direction: DESC }]
      ) { nodes { id } }
    }`,
  },
  {
    name: 'the projects signed at a forum',
    hits: 431,
    query: `query ($id: ID!) {
      projects(first: 100, filter: { signedAt: { some: { forum: { ids: [$id] } } } }) {
        totalCount
        nodes { id }
      }
    }`,
    variables: ({ synthetic }) => ({ id: middle(synthetic, 'Forum') }),
  },
];

/** Neither the most nor the least linked of a type, which come first and last. */
function middle({ graph }: SyntheticGraph, type: EntityType): string {
  const ids = [...graph.things.values()].filter((thing) => thing.type === type).map(({ id }) => id);
  const id = ids[Math.floor(ids.length / 2)];
  if (id === undefined) throw new Error(`There is no ${type}`);
  return id;
}

/** After four fifths of the organisations by name. */
async function deepCursor(server: TestServer, { graph }: SyntheticGraph): Promise<string | null> {
  const all = [...graph.things.values()].filter(({ type }) => type === 'Organisation').length;
  let after: string | null = null;
  for (let left = Math.floor(all * 0.8); left > 0; left -= 100) {
    const query = `query ($first: Int, $after: String) {
      organisations(first: $first, after: $after, orderBy: [{ by: NAME }]) { pageInfo { endCursor } }
    }`;
    const { organisations } = await server.data(query, { first: Math.min(left, 100), after });
    after = organisations.pageInfo.endCursor;
  }
  return after;
}

/** Asks every question and counts what its statements read on Neo4j, which has the same graph. */
export async function measureHits(
  graph: Graph,
  plans: Neo4jPlans,
): Promise<ReadonlyMap<string, Hits>> {
  const measured = new Map<string, Hits>();
  for (const { name, query, variables } of QUESTIONS) {
    const given = { ...(await variables?.(graph)) };
    graph.server.store.clear();
    const data = await graph.server.data(query, given);
    let hits = 0;
    for (const read of graph.server.store.reads) hits += await plans.hits(read);
    const entries = JSON.stringify(data).match(/"id":/g)?.length ?? 0;
    measured.set(name, { hits, entries });
  }
  return measured;
}

/** Registers that what is read grows with the answer and not with the graph. */
export function describeGrowth(graphsOf: () => readonly SizedGraph[]): void {
  describe('what is read', () => {
    const of = (name: string) =>
      graphsOf().map(({ hits }) => hits?.get(name) ?? { hits: NaN, entries: NaN });

    test.each(QUESTIONS)('for $name does not grow with the graph', ({ name }) => {
      const [small, large] = of(name) as [Hits, Hits];
      expect(small.entries).toBeGreaterThan(0);
      expect(large.entries).toBeGreaterThan(0);
      expect(large.hits / large.entries).toBeLessThan((1.5 * small.hits) / small.entries);
    });

    test.each(QUESTIONS)('for $name is known to the hit', ({ name, hits }) => {
      expect(of(name)[0]?.hits).toBe(hits);
    });
  });
}
