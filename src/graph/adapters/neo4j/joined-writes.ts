import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

let isJoining = false;

/**
 * From now on each socket that this process opens sends what is written to it in one turn of the
 * event loop together. The driver writes a statement in pieces of 1,400 bytes, and the system calls
 * for them take longer than anything else in a small read. Sockets with TLS are left as they are.
 */
export function joinWrites(): void {
  if (isJoining) return;
  isJoining = true;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { readonly socket: Socket };
    // NOTE: connecting gives a socket its own way of writing back.
    socket.once('connect', () => joinWritesOf(socket));
  });
}

function joinWritesOf(socket: Socket): void {
  const write = socket.write.bind<Socket['write']>(socket);
  const uncork = (): void => socket.uncork();
  socket.write = ((...args: Parameters<Socket['write']>) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(uncork);
    }
    return write(...args);
  }) as Socket['write'];
}
