// What answers cost in each process where several stand behind a proxy.
import os from 'node:os';

import { cpuOfProcess } from '../cpu.js';
import { load } from '../load.js';
import { percentile, turned } from '../samples.js';
import type { HttpRequest, Server } from '../servers/server.js';
import type { ServerProcess } from '../servers/server-process.js';

const CLIENTS = 16;
const ROUNDS = 4;

/** Server processes behind a proxy. */
export interface Group {
  /** How answers are kept, in words. */
  readonly answers: string;
  readonly servers: readonly Server[];
  readonly proxy: Server;
}

/** The processes that all groups use, where they were started here. */
export interface Backends {
  readonly database: number | undefined;
  readonly redis: number | undefined;
}

/** Of one group, all questions in turns, with 16 clients. */
export interface GroupMeasurement {
  readonly group: Group;
  readonly throughput: number;
  readonly p50: number;
  readonly p99: number;
  /** Over Bolt, for each request. */
  readonly statements: number;
  /** Of each process by its title, in milliseconds for each request; null where it cannot be read. */
  readonly cpuMs: ReadonlyMap<string, number | null>;
  /** How much of all cores was at work, whatever for. */
  readonly busy: number;
}

/** Measures groups in turns, so that what else the machine does concerns all of them. */
export async function measureGroups(
  groups: readonly Group[],
  requests: readonly HttpRequest[],
  seconds: number,
  backends: Backends,
): Promise<readonly GroupMeasurement[]> {
  const samples = groups.map((group) => new GroupSamples(group, requests, backends));
  for (const sample of samples) await sample.ask((seconds * 1_000) / 2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const sample of turned(samples, round)) await sample.take((seconds * 1_000) / ROUNDS);
  }
  return samples.map((sample) => sample.result());
}

interface Usage {
  readonly statements: number;
  readonly cpuMs: ReadonlyMap<string, number | null>;
  readonly cores: { readonly busy: number; readonly all: number };
}

class GroupSamples {
  readonly #latencies: number[] = [];
  readonly #cpuMs = new Map<string, number | null>();
  #statements = 0;
  #seconds = 0;
  #busy = 0;
  #all = 0;

  constructor(
    private readonly group: Group,
    private readonly requests: readonly HttpRequest[],
    private readonly backends: Backends,
  ) {}

  ask(milliseconds: number) {
    return load(this.group.proxy.process.port, this.requests, CLIENTS, milliseconds);
  }

  async take(milliseconds: number): Promise<void> {
    const before = await this.#read();
    const { latencies, seconds } = await this.ask(milliseconds);
    const after = await this.#read();
    for (const latency of latencies) this.#latencies.push(latency);
    this.#seconds += seconds;
    this.#statements += after.statements - before.statements;
    this.#busy += after.cores.busy - before.cores.busy;
    this.#all += after.cores.all - before.cores.all;
    for (const [title, now] of after.cpuMs) {
      const [then, sum] = [before.cpuMs.get(title) ?? null, this.#cpuMs.get(title) ?? 0];
      this.#cpuMs.set(title, now === null || then === null ? null : sum + now - then);
    }
  }

  result(): GroupMeasurement {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    const requests = sorted.length;
    const each = [...this.#cpuMs].map(([title, ms]) => [title, ms && ms / requests] as const);
    return {
      group: this.group,
      throughput: requests / this.#seconds,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      statements: this.#statements / requests,
      cpuMs: new Map(each),
      busy: this.#busy / this.#all,
    };
  }

  async #read(): Promise<Usage> {
    const { servers, proxy } = this.group;
    const [proxied, ...readings] = await Promise.all(
      [proxy, ...servers].map(({ process }) => process.read()),
    );
    const { user, system } = process.cpuUsage();
    return {
      statements: readings.reduce((sum, { statements }) => sum + statements, 0),
      cpuMs: new Map([
        ...readings.map(({ cpuMs }, index) => [`server ${index + 1}`, cpuMs] as const),
        ['proxy', proxied?.cpuMs ?? null],
        ['database', cpuOfProcess(this.backends.database)],
        ['Redis', cpuOfProcess(this.backends.redis)],
        ['clients', (user + system) / 1_000],
      ]),
      cores: coresAtWork(),
    };
  }
}

/** How long all cores together were at work, and how long there were cores, in milliseconds. */
function coresAtWork(): { busy: number; all: number } {
  const times = os.cpus().map((core) => core.times);
  const all = times.flatMap((each) => Object.values(each)).reduce((sum, ms) => sum + ms, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

/** What the first answers of a process cost, one after the other. */
export interface FirstAnswers {
  readonly answers: string;
  /** In milliseconds. */
  readonly mean: number;
  /** For each answer. */
  readonly cpuMs: number;
  readonly statements: number;
}

/** Asks a process that has just been started each question once. */
export async function firstAnswers(
  answers: string,
  started: ServerProcess,
  requests: readonly HttpRequest[],
): Promise<FirstAnswers> {
  const before = await started.read();
  let milliseconds = 0;
  for (const request of requests) {
    const { latencies } = await load(started.port, [request], 1, 0);
    milliseconds += latencies[0] ?? NaN;
  }
  const after = await started.read();
  return {
    answers,
    mean: milliseconds / requests.length,
    cpuMs: (after.cpuMs - before.cpuMs) / requests.length,
    statements: (after.statements - before.statements) / requests.length,
  };
}
