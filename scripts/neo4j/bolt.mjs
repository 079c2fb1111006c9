import { Buffer } from 'node:buffer';
import net from 'node:net';

const HOST = '127.0.0.1';
/** Bolt's magic number, and the versions offered: 5.0 to 5.4, then 4.4, then none. */
const HANDSHAKE = Buffer.from('6060b017000404050000040400000000' + '00000000', 'hex');

/** A port of the loopback interface that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** True when a Bolt server on the loopback interface agrees to a version. */
export function answersBolt(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: HOST, port, timeout: 2_000 }, () => socket.write(HANDSHAKE));
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (version) => end(version.some((byte) => byte !== 0)));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
    socket.once('close', () => end(false));
  });
}
