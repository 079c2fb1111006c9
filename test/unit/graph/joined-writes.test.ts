import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { connect, createServer, Socket } from 'node:net';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { joinWrites } from '../../../src/graph/adapters/neo4j/joined-writes.js';

let server: Server;
const received: Buffer[] = [];

beforeAll(async () => {
  joinWrites();
  joinWrites();
  server = createServer((socket) => socket.on('data', (data) => received.push(data)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  server.close();
});

/** How often a socket has given something to the operating system. */
function countSent() {
  const spies = (['_write', '_writev'] as const).map((name) => jest.spyOn(Socket.prototype, name));
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

test('what is written in one turn is sent at once and in order, what comes later by itself', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const sent = countSent();
  for (const piece of ['one ', 'two ', 'three ']) socket.write(piece);
  expect(sent()).toBe(0);
  await new Promise((resolve) => socket.write('four ', resolve));
  expect(sent()).toBe(1);
  await new Promise((resolve) => socket.write('five', resolve));
  expect(sent()).toBe(2);
  socket.end();
  await once(socket, 'close');
  expect(Buffer.concat(received).toString()).toBe('one two three four five');
});
