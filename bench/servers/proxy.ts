// Passes each request on to the next of the servers in UPSTREAMS, URLs with spaces between them.
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';

import { BalancedPool } from 'undici';

import { installMeter } from './meter.mjs';

installMeter();

/** Headers that concern one connection alone. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

const upstreams = new BalancedPool((process.env.UPSTREAMS ?? '').split(' '));

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}

createServer((request, response) => {
  const { url: path = '/', headers } = request;
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const body = method === 'POST' ? request : null;
  upstreams
    .stream({ path, method, headers: endToEnd(headers), body }, (answer) =>
      response.writeHead(answer.statusCode, endToEnd(answer.headers)),
    )
    .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
}).listen(Number(process.env.PORT), '127.0.0.1');
