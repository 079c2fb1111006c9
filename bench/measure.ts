import { cpuOfProcess } from './cpu.js';
import { load } from './load.js';
import { percentile, turned } from './samples.js';
import type { HttpRequest, Server, ServerName } from './servers/server.js';

const CLIENTS = 16;
const ROUNDS = 4;

/** Of one server with one question. */
export interface Measurement {
  /** With one client, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Requests per second of 16 clients. */
  readonly throughput: number;
  /** Of the server's process, with 16 clients, in milliseconds for each request. */
  readonly cpuMs: number;
  /** Of the database's process; null where there is none or it cannot be read. */
  readonly databaseCpuMs: number | null;
  readonly rssBytes: number;
  /** Of an answer's body. */
  readonly bytes: number;
  /** Over Bolt, for each request. */
  readonly roundTrips: number;
}

/** A server with its request for a question. */
export interface Contender {
  readonly server: Server;
  readonly request: HttpRequest;
}

/** Asks servers for a while, so that none is measured while its code or the database's is being compiled. */
export async function warmUp(contenders: readonly Contender[], seconds: number): Promise<void> {
  for (const { server, request } of contenders) {
    await load(server.process.port, [request], CLIENTS, seconds * 1_000);
  }
}

/** Measures servers in turns, so that what else the machine does concerns all of them. */
export async function measure(
  contenders: readonly Contender[],
  seconds: number,
  databasePid: number | undefined,
): Promise<ReadonlyMap<ServerName, Measurement>> {
  const samples = contenders.map(
    (contender) =>
      new Samples(contender, contender.server.name === 'embedded' ? undefined : databasePid),
  );
  for (const sample of samples) await sample.warm((seconds * 1_000) / 4);
  for (let round = 0; round < ROUNDS; round++) {
    for (const sample of turned(samples, round)) await sample.take((seconds * 1_000) / ROUNDS);
  }
  return new Map(samples.map((sample) => [sample.contender.server.name, sample.result()]));
}

class Samples {
  readonly #alone: number[] = [];
  #statements = 0;
  #requests = 0;
  #seconds = 0;
  #cpuMs = 0;
  #databaseCpuMs: number | null = 0;
  #rssBytes = 0;
  #bytes = 0;

  constructor(
    readonly contender: Contender,
    private readonly databasePid: number | undefined,
  ) {}

  async warm(milliseconds: number): Promise<void> {
    await this.#load(CLIENTS, milliseconds);
    await this.#load(1, milliseconds);
  }

  async take(milliseconds: number): Promise<void> {
    const { server } = this.contender;
    const start = await server.process.read();
    const alone = await this.#load(1, milliseconds);
    const before = await server.process.read();
    const databaseBefore = cpuOfProcess(this.databasePid);
    const together = await this.#load(CLIENTS, milliseconds);
    const databaseAfter = cpuOfProcess(this.databasePid);
    const after = await server.process.read();

    for (const latency of alone.latencies) this.#alone.push(latency);
    this.#statements += before.statements - start.statements;
    this.#requests += together.latencies.length;
    this.#seconds += together.seconds;
    this.#cpuMs += after.cpuMs - before.cpuMs;
    this.#databaseCpuMs =
      databaseBefore === null || databaseAfter === null || this.#databaseCpuMs === null
        ? null
        : this.#databaseCpuMs + databaseAfter - databaseBefore;
    this.#rssBytes = Math.max(this.#rssBytes, after.rssBytes);
    this.#bytes = alone.bytes[0] ?? NaN;
  }

  result(): Measurement {
    const sorted = this.#alone.toSorted((a, b) => a - b);
    return {
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      throughput: this.#requests / this.#seconds,
      cpuMs: this.#cpuMs / this.#requests,
      databaseCpuMs: this.#databaseCpuMs === null ? null : this.#databaseCpuMs / this.#requests,
      rssBytes: this.#rssBytes,
      bytes: this.#bytes,
      roundTrips: this.#statements / this.#alone.length,
    };
  }

  #load(clients: number, milliseconds: number) {
    const { server, request } = this.contender;
    return load(server.process.port, [request], clients, milliseconds);
  }
}
