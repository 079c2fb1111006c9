import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent, request } from 'node:http';

import type { HttpRequest } from './servers/server.js';

/** What came back while a server was asked. */
export interface Load {
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Of one answer's body. */
  readonly bytes: number;
}

/** Asks the same again and again: each client sends its next request when it has its answer. */
export async function load(
  port: number,
  { path, body }: HttpRequest,
  clients: number,
  milliseconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  const options = { host: '127.0.0.1', port, path, method: 'POST', agent, headers };
  const latencies: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    do {
      const sent = performance.now();
      const length = await send(options, body);
      latencies.push(performance.now() - sent);
      bytes ||= length;
      if (length !== bytes) throw new Error(`${path} answered ${length} bytes, before ${bytes}`);
    } while (performance.now() - began < milliseconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return { latencies, seconds, bytes };
}

function send(options: RequestOptions, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const received = (response: IncomingMessage): void => {
      let length = 0;
      response.on('data', (chunk: Buffer) => (length += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(length);
        else reject(new Error(`Answered ${response.statusCode}`));
      });
    };
    request(options, received).on('error', reject).end(body);
  });
}
