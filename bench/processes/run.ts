// One and two processes of our server on one Neo4j, behind a small proxy; see ../README.md.
import { startRedis } from '../../scripts/redis.mjs';
import { checkQuestion } from '../check.js';
import type { GraphExplorer } from '../explorer.js';
import type { Question } from '../question.js';
import type { Graphs, HttpRequest } from '../servers/server.js';
import { Server } from '../servers/server.js';
import { ServerProcess } from '../servers/server-process.js';
import type { FirstAnswers, Group, GroupMeasurement } from './measure.js';
import { firstAnswers, measureGroups } from './measure.js';

/** What was measured. */
export interface ProcessesResult {
  readonly groups: readonly GroupMeasurement[];
  readonly first: readonly FirstAnswers[];
}

/** How answers are kept, and with which settings; memory for one byte holds no answer. */
function waysToKeep(redisUrl: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const shared = { ANSWER_CACHE_URL: redisUrl };
  return {
    'not kept': { ANSWER_CACHE_BYTES: '0' },
    'kept, shared': { ANSWER_CACHE_BYTES: '67108864', ...shared },
    'kept in Redis alone': { ANSWER_CACHE_BYTES: '1', ...shared },
  };
}

/**
 * Starts two processes for each way to keep answers, with a proxy for one and for both of them,
 * checks that all answer alike, and measures.
 *
 * @param servers is added to, so that whoever calls can stop what was started.
 */
export async function runProcesses(
  graphs: Graphs,
  databasePid: number | undefined,
  questions: readonly Question[],
  seconds: number,
  servers: Server[],
  explorer: GraphExplorer,
): Promise<ProcessesResult> {
  const redis = await startRedis();
  if ('reason' in redis) throw new Error(`Redis cannot be started: ${redis.reason}`);
  try {
    const ways = Object.entries(waysToKeep(redis.url));
    const groups: Group[] = [];
    for (const [answers, settings] of ways) {
      const both: Server[] = [];
      for (let count = 1; count <= 2; count++) {
        both.push(await Server.start('ours', graphs, settings));
        const proxy = await startProxy(both);
        servers.push(...both.slice(-1), proxy);
        groups.push({ answers, servers: [...both], proxy });
      }
    }
    const requests: HttpRequest[] = [];
    for (const question of questions) {
      const { contenders } = await checkQuestion(question, servers, explorer);
      requests.push(...contenders.slice(0, 1).map(({ request }) => request));
    }
    const measured = await measureGroups(groups, requests, seconds, {
      database: databasePid,
      redis: redis.pid,
    });
    const first: FirstAnswers[] = [];
    for (const [answers, settings] of ways.slice(0, 2)) {
      const started = await Server.start('ours', graphs, settings);
      servers.push(started);
      first.push(await firstAnswers(answers, started.process, requests));
    }
    return { groups: measured, first };
  } finally {
    await redis.stop();
  }
}

async function startProxy(upstreams: readonly Server[]): Promise<Server> {
  const env = { UPSTREAMS: upstreams.map(({ process }) => process.url).join(' ') };
  return new Server('ours', await ServerProcess.start('bench/servers/proxy.ts', env));
}
