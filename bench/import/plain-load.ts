import type { GraphStore } from '../../src/graph/graph-store.js';
import { groupBy } from '../../src/graph/group-by.js';
import type { Row, Value } from '../../src/graph/values.js';
import { batchesOf } from '../../src/import/batches.js';

type Properties = Readonly<Record<string, Value>>;

/** Labels with an index on the id, of which each end of a relationship has one. */
const ENDS = ['Entity', 'Statement', 'Name', 'ExternalId'] as const;

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
RETURN labels(a) AS fromLabels, type(r) AS type, labels(b) AS toLabels, a.id AS fromId, b.id AS toId,
  properties(r) AS properties`;

/** Rows that one text creates: `UNWIND` with positional lists, as batched loads are written. */
interface Load {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** A graph as what a program without rules, statements or projection would send to make it again. */
export async function readLoads(source: GraphStore): Promise<readonly Load[]> {
  const nodes = await source.read({ name: 'bench/nodes', text: NODES }, {});
  const relationships = await source.read({ name: 'bench/links', text: RELATIONSHIPS }, {});
  return [
    ...[...groupBy(nodes, ([labels]) => (labels as string[]).join(':'))].map(nodeLoad),
    ...[...groupBy(relationships, kindOf)].map(relationshipLoad),
  ];
}

/** Writes them in batches of 1,000 rows, each committed by itself. */
export async function writeLoads(target: GraphStore, loads: readonly Load[]): Promise<void> {
  for (const { text, rows } of loads) {
    for (const batch of batchesOf(rows)) {
      await target.write((transaction) =>
        transaction.run({ name: 'bench/load', text }, { rows: batch }),
      );
    }
  }
}

function nodeLoad([labels, nodes]: readonly [string, readonly Row[]]): Load {
  const all = nodes.map(([, properties]) => properties as Properties);
  const keys = keysOf(all);
  return {
    text: `UNWIND $rows AS row CREATE (:${labels} {${assignments(keys, 0)}})`,
    rows: all.map((properties) => cellsOf(properties, keys)),
  };
}

function kindOf([from, type, to]: Row): string {
  return `${endOf(from)} ${type as string} ${endOf(to)}`;
}

function endOf(labels: Value | undefined): string {
  return ENDS.find((label) => (labels as readonly string[]).includes(label)) ?? 'Entity';
}

function relationshipLoad([kind, links]: readonly [string, readonly Row[]]): Load {
  const [from, type, to] = kind.split(' ');
  const keys = keysOf(links.map((link) => link[5] as Properties));
  const properties = keys.length === 0 ? '' : ` {${assignments(keys, 2)}}`;
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]}) CREATE (a)-[:${type}${properties}]->(b)`,
    rows: links.map(([, , , fromId = null, toId = null, own]) => [
      fromId,
      toId,
      ...cellsOf(own as Properties, keys),
    ]),
  };
}

function keysOf(all: readonly Properties[]): readonly string[] {
  return [...new Set(all.flatMap(Object.keys))];
}

function assignments(keys: readonly string[], first: number): string {
  return keys.map((key, index) => `${key}: row[${first + index}]`).join(', ');
}

function cellsOf(properties: Properties, keys: readonly string[]): Row {
  return keys.map((key) => properties[key] ?? null);
}
