import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent, request } from 'node:http';

import type { HttpRequest } from './servers/server.js';

/** What came back while a server was asked. */
export interface Load {
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Of the answer's body, question by question. */
  readonly bytes: readonly number[];
}

/** Asks questions in turns, again and again: each client sends its next request when it has its answer. */
export async function load(
  port: number,
  questions: readonly HttpRequest[],
  clients: number,
  milliseconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const asked = questions.map(({ path, body }) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = { host: '127.0.0.1', port, path, method: 'POST', agent, headers };
    return { options, body, bytes: 0 };
  });
  const latencies: number[] = [];
  const began = performance.now();
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() - began < milliseconds || turn === first; turn++) {
      const question = asked[turn % asked.length];
      if (question === undefined) throw new RangeError('Nothing is asked');
      const { options, body, bytes } = question;
      const sent = performance.now();
      const length = await send(options, body);
      latencies.push(performance.now() - sent);
      question.bytes ||= length;
      if (bytes > 0 && length !== bytes) {
        throw new Error(`${options.path} answered ${length} bytes, before ${bytes}: ${body}`);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return { latencies, seconds, bytes: asked.map(({ bytes }) => bytes) };
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
