import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { Random } from '../../../scripts/generate/random.js';
import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import { askList } from '../../support/brute-force/ask-list.js';
import type { Order } from '../../support/brute-force/evaluate-list.js';
import {
  name,
  removeDataSets,
  rewriteDataSet,
  statement,
  writeDataSet,
} from '../../support/data-set.js';
import { DOCUMENT } from '../../support/data-set.js';
import type { TestServer } from '../../support/test-server.js';
import { loadFolder, serve } from '../../support/test-server.js';

/** Projects by number, with what they are sorted by; null where nothing is stated. */
type Projects = ReadonlyMap<number, { readonly name: string; readonly value: string | null }>;

const PAGE = 3;

function contentOf(projects: Projects) {
  const ids = [...projects.keys()].map((number) => `project:p${number}`);
  const entities = [DOCUMENT, ...ids.map((id) => ({ id, type: 'Project' }))];
  const statements = [...projects].flatMap(([number, { name: text, value }]) => {
    const subject = `project:p${number}`;
    const bounds = { lower: value, upper: value, qualifier: 'EXACT' };
    const money = { ...bounds, currency: 'CNY', currencyBasis: 'PRINTED', text: `${value} yuan` };
    const stated = statement({ subject, property: 'contractValue', value: money });
    return [name(subject, text), ...(value === null ? [] : [stated])];
  });
  return { entities, statements };
}

/** What a project is called and worth; few of either, so that there are many ties. */
function anyProject(random: Random) {
  return {
    name: `Name ${random.int(1, 4)}`,
    value: random.chance(0.3) ? null : String(random.int(1, 5)),
  };
}

/** Adds, takes away and changes some of them; those of `kept` stay as they are. */
function changed(projects: Projects, kept: ReadonlySet<number>, random: Random): Projects {
  const next = new Map(projects);
  for (const number of projects.keys()) {
    if (kept.has(number)) continue;
    if (random.chance(0.3)) next.delete(number);
    else if (random.chance(0.4)) next.set(number, anyProject(random));
  }
  for (let added = 0; added < 3; added++) next.set(random.int(1, 200), anyProject(random));
  for (const number of kept) next.set(number, projects.get(number) ?? anyProject(random));
  return next;
}

const ORDERS: readonly (readonly Order[])[] = [
  [],
  [{ by: 'NAME', direction: 'DESC' }],
  [{ by: 'CONTRACT_VALUE', direction: 'ASC' }],
  [
    { by: 'CONTRACT_VALUE', direction: 'DESC' },
    { by: 'NAME', direction: 'ASC' },
  ],
  [
    { by: 'STATEMENTS_COUNT', direction: 'DESC' },
    { by: 'CONTRACT_VALUE', direction: 'DESC' },
  ],
];

describe('a walk of pages between which the graph changes', () => {
  let server: TestServer;
  let folder: string;
  let projects: Projects;
  let random: Random;

  const importAll = () => {
    rewriteDataSet(folder, contentOf(projects));
    return loadFolder(server.store, folder);
  };

  beforeEach(async () => {
    random = new Random(1, 'cursor stability');
    projects = new Map(Array.from({ length: 40 }, (_, index) => [index + 1, anyProject(random)]));
    folder = writeDataSet(contentOf(projects));
    server = await serve(await createGraphStore({ engine: 'embedded', path: ':memory:' }));
    await loadFolder(server.store, folder);
  });
  afterEach(async () => {
    await server.close();
    removeDataSets();
  });

  describe.each(ORDERS.map((orderBy) => [orderBy.map(({ by }) => by).join(', ') || 'ID', orderBy]))(
    'by %s',
    (_name, orderBy) => {
      test.each(['forward', 'backward'] as const)(
        '%s gives each entry that stays once, in order',
        async (direction) => {
          const kept = new Set([...projects.keys()].filter((number) => number % 2 === 0));
          const request = { field: 'projects', orderBy: orderBy as readonly Order[] };
          const seen: string[] = [];
          let cursor: string | null = null;
          for (;;) {
            const page = await askList(
              server,
              request,
              direction === 'forward'
                ? { first: PAGE, after: cursor }
                : { last: PAGE, before: cursor },
            );
            const ids = page.nodes.map(({ id }) => id);
            seen.push(...(direction === 'forward' ? ids : ids.toReversed()));
            const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
            cursor = direction === 'forward' ? endCursor : startCursor;
            if (!(direction === 'forward' ? hasNextPage : hasPreviousPage)) break;
            projects = changed(projects, kept, random);
            await importAll();
          }
          const stayed = (ids: readonly string[]) =>
            ids.filter((id) => kept.has(Number(id.replace('project:p', ''))));
          const { nodes } = await askList(server, request, { first: 100 });
          const all = stayed(nodes.map(({ id }) => id));
          expect(stayed(seen)).toEqual(direction === 'forward' ? all : all.toReversed());
          expect(all).toHaveLength(kept.size);
        },
        60_000,
      );
    },
  );

  test('goes on from an entry that is gone', async () => {
    const request = { field: 'projects', orderBy: [{ by: 'NAME' }] as const };
    const first = await askList(server, request, { first: PAGE });
    const rest = await askList(server, request, { first: 100, after: first.pageInfo.endCursor });
    const gone = new Set(first.nodes.map(({ id }) => Number(id.replace('project:p', ''))));
    projects = new Map([...projects].filter(([number]) => !gone.has(number)));
    await importAll();
    const again = await askList(server, request, { first: 100, after: first.pageInfo.endCursor });
    expect(again.nodes).toEqual(rest.nodes);
  });
});
