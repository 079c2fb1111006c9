import { expect } from '@jest/globals';

import type { TestServer } from '../support/test-server.js';

/** Gives the servers over one data set, one per engine; call it inside a test. */
export type ServersOf = () => readonly TestServer[];

/** One answer as all engines give it, byte for byte. */
export async function answerOfAll(
  servers: readonly TestServer[],
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  // A wrong path in an answer fails the expectation.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<any> {
  const bodies: string[] = [];
  for (const { app } of servers) {
    const payload = { query, variables };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload });
    bodies.push(body);
  }
  const [first = ''] = bodies;
  for (const other of bodies) {
    // Lines make a difference readable; the bytes are what has to be equal.
    if (other !== first) expect(inLines(other)).toBe(inLines(first));
    expect(other).toBe(first);
  }
  return JSON.parse(first);
}

/** Like `answerOfAll`, but errors fail the test. */
export async function dataOfAll(...asked: Parameters<typeof answerOfAll>) {
  const { data, errors } = await answerOfAll(...asked);
  expect(errors).toBeUndefined();
  return data;
}

function inLines(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 1);
}
