import { createHash } from 'node:crypto';

import etag from '@fastify/etag';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';

import type { Answer, AnswerCache } from './answer-cache.js';
import { readLanguages } from './languages.js';
import { sendSandbox, wantsPage } from './sandbox.js';

/** What an answer depends on besides the operation and the languages of its reader. */
const HEADERS = [
  'accept',
  'content-type',
  'apollo-require-preflight',
  'x-apollo-operation-name',
] as const;

/**
 * `/graphql`: operations by POST and GET, and the page for browsers. What is asked by GET may be
 * stored by the client, which gets 304 as long as the answer is the same.
 *
 * @param answers null where none is kept.
 */
export function addGraphqlRoute(
  app: FastifyInstance,
  graphql: RouteHandlerMethod,
  answers: AnswerCache | null,
): void {
  const url = '/graphql';
  const make = async (request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const body = Buffer.from(String(await graphql.call(app, request, reply)));
    return { body, contentType: reply.getHeader('content-type') };
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<Buffer> => {
    if (answers === null) return (await make(request, reply)).body;
    const { body, contentType } = await answers.answer(
      questionOf(request),
      () => make(request, reply),
      (made) => reply.statusCode === 200 && hasNoErrors(made.body),
    );
    reply.header('content-type', contentType);
    return body;
  };

  app.route({ method: ['POST', 'OPTIONS'], url, handler: answer });
  app.register(async (scope) => {
    await scope.register(etag);
    scope.get(url, async (request, reply) => {
      if (wantsPage(request)) return sendSandbox(request, reply);
      const body = await answer(request, reply);
      if (reply.statusCode === 200) {
        reply.header('cache-control', 'no-cache').header('vary', 'accept, accept-language');
      }
      return body;
    });
  });
}

/** Equal for requests that have the same answer as long as the graph does not change. */
function questionOf({ method, body, query, headers }: FastifyRequest): string {
  const asked = method === 'GET' ? query : body;
  const languages = readLanguages(headers['accept-language']);
  const parts = [method, asked, languages, HEADERS.map((name) => headers[name])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}

const BEGINS_WITH_DATA = Buffer.from('{"data":');

/** An answer has its errors, where there are any, before its data. */
function hasNoErrors(body: Buffer): boolean {
  return BEGINS_WITH_DATA.equals(body.subarray(0, BEGINS_WITH_DATA.length));
}
