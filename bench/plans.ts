import { load } from './load.js';
import type { Explorer, Variables } from './question.js';
import { QUESTIONS } from './questions/index.js';
import type { HttpRequest, Server } from './servers/server.js';
import { machine, table } from './tables.js';

/** How many different values each question is asked with. */
const VALUES = 40;
const CLIENTS = 4;
/** NOTE: so short that no question asks more than the 8,192 statements that Neo4j remembers. */
const MILLISECONDS = 5_000;

/** A statement was planned where preparing it took more than this part of its longest time. */
const PLANNED = 0.1;

/** Maps of variables for questions, as many as there are different values; the same in each run. */
const VARIABLES: Readonly<Record<string, string>> = {
  flagship: `MATCH (s:Sector) WITH s ORDER BY s.id LIMIT 8
             MATCH (f:Forum) WITH s, f ORDER BY f.id, s.id RETURN {sector: s.name, forum: f.name}`,
  entity: 'MATCH (p:Project) WITH p ORDER BY p.id RETURN {id: p.id}',
  'forum-tree': 'MATCH (f:Forum) WITH f ORDER BY f.id RETURN {id: f.id}',
  search: 'MATCH (o:Organisation) WITH o ORDER BY o.id RETURN {text: o.name}',
  'nested-filter': 'MATCH (f:Forum) WITH f ORDER BY f.id RETURN {forum: f.id}',
  'shortest-path': `MATCH (a:Organisation) WITH a ORDER BY a.id LIMIT 8
                    MATCH (b:Organisation) WHERE b.id > a.id
                    WITH a, b ORDER BY b.id, a.id RETURN {from: a.id, to: b.id}`,
  neighbourhood: 'MATCH (p:Place) WITH p ORDER BY p.id RETURN {id: p.id}',
  aliases: `MATCH (o:Organisation) WITH o ORDER BY o.id
            WITH collect(o.id) AS ids UNWIND range(0, 39) AS first
            RETURN {ids: ids[first..first + 25]}`,
  'filtered-page': `MATCH (s:Sector) WITH s ORDER BY s.id LIMIT 8
                    MATCH (o:Organisation) WHERE o.kind IS NOT NULL WITH DISTINCT s.id AS sector, o.kind AS kind
                    ORDER BY kind, sector RETURN {sector: sector, kind: kind}`,
};

/** How Neo4j prepared the statements of one question, or of all. */
interface Preparations {
  readonly question: string;
  readonly values: number;
  readonly requests: number;
  readonly statements: number;
  readonly texts: number;
  readonly planned: number;
}

/** Asks our server with ever other values, question by question and all in turns, with no plan kept before. */
export async function plansText(server: Server, explorer: Explorer, database: string) {
  const asked: [string, readonly HttpRequest[]][] = [];
  for (const [name, cypher] of Object.entries(VARIABLES)) {
    asked.push([name, await requestsOf(server, explorer, name, cypher)]);
  }
  asked.push(['all in turns', mixed(asked.map(([, requests]) => requests))]);
  const rows: Preparations[] = [];
  for (const [question, requests] of asked) {
    rows.push({ question, ...(await countPlanned(server, explorer, requests)) });
  }
  return report(rows, database);
}

async function requestsOf(
  server: Server,
  explorer: Explorer,
  name: string,
  cypher: string,
): Promise<readonly HttpRequest[]> {
  const question = QUESTIONS.find((each) => each.name === name);
  if (question === undefined) throw new RangeError(`There is no question ${name}`);
  const rows = await explorer.cypher(`${cypher} LIMIT ${VALUES}`);
  const requests = rows.map(([variables]) => server.request(question, variables as Variables));
  return requests.filter((request) => typeof request !== 'string');
}

/** The first of each, then the second of each, and so on. */
function mixed(lists: readonly (readonly HttpRequest[])[]): readonly HttpRequest[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn % list.length] ?? []),
  ).flat();
}

/** NOTE: of each text Neo4j tells how often it ran, but only of the first hundred times how long it was prepared. */
async function countPlanned(server: Server, explorer: Explorer, requests: readonly HttpRequest[]) {
  // Neo4j collects from its start, and clears nothing meanwhile.
  await explorer.cypher("CALL db.stats.stop('QUERIES')");
  await explorer.cypher("CALL db.stats.clear('QUERIES')");
  await explorer.cypher('CALL db.clearQueryCaches()');
  await explorer.cypher("CALL db.stats.collect('QUERIES')");
  const { latencies } = await load(server.process.port, requests, CLIENTS, MILLISECONDS);
  await explorer.cypher("CALL db.stats.stop('QUERIES')");
  const rows = await explorer.cypher(`
    CALL db.stats.retrieve('QUERIES') YIELD data
    WHERE NOT data.query CONTAINS 'db.stats'
    RETURN data.invocationSummary.invocationCount AS count,
      [i IN data.invocations | i.elapsedCompileTimeInUs] AS times`);
  return {
    values: requests.length,
    requests: latencies.length,
    statements: rows.reduce((sum, [count]) => sum + Number(count), 0),
    texts: rows.length,
    planned: rows.reduce((sum, [, times]) => sum + plannedOf(times as number[]), 0),
  };
}

function plannedOf(times: readonly number[]): number {
  const longest = Math.max(...times);
  return times.filter((time) => time > longest * PLANNED).length;
}

function report(rows: readonly Preparations[], database: string): string {
  return [
    '# How often statements are planned',
    '',
    'Written by `npm run bench -- --plans`; [README.md](README.md) says what is measured.',
    '',
    `- ${machine(database)}`,
    `- ${CLIENTS} clients, ${MILLISECONDS / 1_000} s for each question, no plans kept before`,
    '',
    ...table(
      ['question', 'different values', 'requests', 'statements', 'texts', 'planned', 'plans found'],
      rows.map(({ question, values, requests, statements, texts, planned }) => [
        question,
        ...[values, requests, statements, texts, planned].map(String),
        `${((1 - planned / statements) * 100).toFixed(1)} %`,
      ]),
    ),
    '',
  ].join('\n');
}
