import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { text as cellText } from '../../src/graph/cells.js';
import { parseStatementFile } from '../../src/graph/statement-file.js';
import type { Parameters } from '../../src/graph/values.js';
import { makeSyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { statementFiles } from '../support/cypher-files.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import type { ListQuestion } from '../support/list-questions.js';
import {
  filterQuestions,
  listOperation,
  orderWords,
  ROOT_LISTS,
  soughtQuestions,
} from '../support/list-questions.js';
import type { Beginning } from '../support/plan-tree.js';
import { beginningsOf, Neo4jPlans, productsOf } from '../support/plan-tree.js';
import type { RecordedRead } from '../support/recording-graph-store.js';
import type { TestServer } from '../support/test-server.js';
import { loadFolder, serve } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';
import type { SizedGraph } from './growth.contract.js';
import { describeGrowth, measureHits } from './growth.contract.js';

reportMissingNeo4j();

/** The second is eight times the first. */
const SIZES = [250, 2_000] as const;

const LOADING_MS = 600_000;
const SLOW_MS = 300_000;

/** Types with so few nodes that Neo4j may read them all rather than an index. */
const TINY_TYPES = ['Forum', 'Sector', 'Publisher'];
const TINY_LISTS = ['forums', 'sectors', 'publishers'];
const TINY = new RegExp(`^\\w+ (?:.* )?\\w+:(?:${TINY_TYPES.join('|')})\\b`);

const BY_ID = [{ by: 'ID', direction: 'ASC' }];
const NODES = 'nodes { id } pageInfo { startCursor endCursor }';
const ENTITY_LISTS = ROOT_LISTS.filter((field) => field !== 'statements');
const uri = process.env.NEO4J_TEST_URI;

/** The same question with names of which the words are looked for, which the statement can do. */
function byWords({ field, variables }: ListQuestion): ListQuestion {
  const words = JSON.stringify(variables).replaceAll('"match":"EXACT"', '"match":"WORDS"');
  return { field, variables: JSON.parse(words) as ListQuestion['variables'] };
}

/** One question with all filters that name something that the nodes lead to. */
function allAtOnce(questions: readonly ListQuestion[]): ListQuestion {
  const filters = questions.map(({ variables }) => Object.entries(variables.filter as object));
  const further = filters.flat().filter(([name]) => !['ids', 'name'].includes(name));
  const [{ field } = { field: '' }] = questions;
  return { field, variables: { filter: Object.fromEntries(further) } };
}

describe('the statements of the API', () => {
  const graphs: SizedGraph[] = [];
  const serversOfNeo4j: TestServer[] = [];
  const plans = uri === undefined ? null : new Neo4jPlans(uri);
  const large = (): SizedGraph => {
    const graph = graphs.at(-1);
    if (graph === undefined) throw new Error('No graph was loaded');
    return graph;
  };

  beforeAll(async () => {
    for (const size of SIZES) {
      const synthetic = await makeSyntheticGraph(1, size);
      const stores = await Promise.all(
        ENGINES.map(async ({ config }) => {
          const store = await createGraphStore(config);
          await wipeGraph(store);
          await loadFolder(store, synthetic.folder);
          return store;
        }),
      );
      const [embedded, ...others] = stores;
      if (embedded === undefined) throw new Error('There is no engine');
      await Promise.all(others.map((store) => store.close()));
      const graph = { size, synthetic, server: await serve(embedded) };
      await plans?.forgetStatistics();
      graphs.push({ ...graph, hits: plans === null ? null : await measureHits(graph, plans) });
    }
    // NOTE: it has the graph that was loaded last.
    for (const { config } of ENGINES.filter(({ config: { engine } }) => engine === 'neo4j')) {
      serversOfNeo4j.push(await serve(await createGraphStore(config)));
    }
  }, LOADING_MS);
  afterAll(async () => {
    for (const { server, synthetic } of graphs) {
      await server.close();
      synthetic.remove();
    }
    await Promise.all(serversOfNeo4j.map((server) => server.close()));
    await plans?.close();
  });

  /** What a list's statement is when it is asked, and the list. */
  const ask = async (
    server: TestServer,
    { field, variables }: ListQuestion,
    page: object = { first: 20 },
    selection = NODES,
  ) => {
    server.store.clear();
    const { list } = await server.data(listOperation(field, selection), { ...variables, ...page });
    const reads = server.store.reads.filter(({ name }) => name === `Query.${field}`);
    const [read, ...others] = reads;
    if (read === undefined || others.length > 0) throw new Error(`${field} is not one statement`);
    return { list, read };
  };

  test.each(ENTITY_LISTS)(
    'begin with the index of ids on the embedded engine where %s name something',
    async (field) => {
      const { server, synthetic } = large();
      for (const question of soughtQuestions(synthetic.graph, field)) {
        if (!question.byId) continue;
        const { name, text, parameters } = (await ask(server, question)).read;
        const [row = []] = await server.store.read({ name, text: `EXPLAIN ${text}` }, parameters);
        // The engine shows what comes last first, and a filter above the nodes that it takes from an index.
        const [filter, nodes] = cellText(row, 0).trimEnd().split('\n').slice(-2);
        expect(nodes).toMatch(/^ *NodeScan/);
        expect(filter).toMatch(/ \[index: id\]$/);
      }
    },
  );

  if (plans !== null) {
    describe('on Neo4j', () => {
      describeGrowth(() => graphs);

      const onNeo4j = (): TestServer => {
        const [server] = serversOfNeo4j;
        if (server === undefined) throw new Error('Neo4j is not served');
        return server;
      };

      /** What a statement reads everything of, and where it pairs everything with everything. */
      const faultsOf = async (read: RecordedRead, kinds: readonly Beginning['kind'][]) => {
        const plan = await plans.explain(read);
        const wrong = beginningsOf(plan).filter(
          ({ kind, operator }) => !kinds.includes(kind) && !TINY.test(operator),
        );
        return [
          ...wrong.map(({ kind, operator }) => `${kind}: ${operator}`),
          ...productsOf(plan).map((product) => `product: ${product}`),
        ];
      };

      test.each(ROOT_LISTS)(
        '%s walk an index in the order of each property',
        async (field) => {
          const faults: string[] = [];
          for (const by of orderWords(field).indexed) {
            for (const direction of ['ASC', 'DESC']) {
              const question = { field, variables: { orderBy: [{ by, direction }] } };
              const { list, read } = await ask(onNeo4j(), question);
              const after = await ask(onNeo4j(), question, {
                first: 20,
                after: list.pageInfo.endCursor,
              });
              const before = await ask(onNeo4j(), question, {
                last: 20,
                before: list.pageInfo.endCursor,
              });
              for (const each of [read, after.read, before.read]) {
                const found = await faultsOf(each, ['walk', 'seek']);
                faults.push(...found.map((fault) => `${by} ${direction} ${fault}\n${each.text}`));
              }
            }
          }
          expect(faults).toEqual([]);
        },
        SLOW_MS,
      );

      test.each(ENTITY_LISTS)(
        '%s begin with what a filter names',
        async (field) => {
          const faults: string[] = [];
          const questions = soughtQuestions(large().synthetic.graph, field).map(byWords);
          for (const question of [...questions, allAtOnce(questions)]) {
            const { read } = await ask(onNeo4j(), question, { first: 20 }, `totalCount ${NODES}`);
            const found = await faultsOf(read, ['seek']);
            const filter = JSON.stringify(question.variables.filter);
            faults.push(...found.map((fault) => `${filter} ${fault}\n${read.text}`));
          }
          expect(faults).toEqual([]);
        },
        SLOW_MS,
      );

      test.each(ENTITY_LISTS.filter((field) => !TINY_LISTS.includes(field)))(
        '%s by id are walked until a page is full, whatever the filter',
        async (field) => {
          const faults: string[] = [];
          for (const { variables } of filterQuestions(large().synthetic.graph, field)) {
            const question = { field, variables: { ...variables, orderBy: BY_ID } };
            const { read } = await ask(onNeo4j(), question);
            const found = await faultsOf(read, ['walk', 'seek']);
            const filter = JSON.stringify(variables.filter);
            faults.push(...found.map((fault) => `${filter} ${fault}\n${read.text}`));
          }
          expect(faults).toEqual([]);
        },
        SLOW_MS,
      );

      test(
        'of the files begin with an index, but for those that say why not',
        async () => {
          const faults: string[] = [];
          for (const { name, content } of statementFiles()) {
            const { body: text, index, example } = parseStatementFile(content);
            if (name.startsWith('import/') || index.startsWith('none')) continue;
            const found = await faultsOf({ name, text, parameters: await exampleOf(example) }, [
              'seek',
              'count',
            ]);
            faults.push(...found.map((fault) => `${name} ${fault}`));
          }
          expect(faults).toEqual([]);
        },
        SLOW_MS,
      );
    });
  }

  const exampleOf = async (example: string | null): Promise<Parameters> => {
    const text = `RETURN ${example ?? '{}'} AS parameters`;
    const [row] = await large().server.store.read({ name: 'example', text }, {});
    return row?.[0] as Parameters;
  };
});
