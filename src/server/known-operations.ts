import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Executor } from '../execution/executor.js';
import type { AskedOperation } from './asked-operation.js';
import { readAsked } from './asked-operation.js';
import type { RequestContext } from './context.js';
import type { OperationCosts } from './cost.js';
import type { GraphStates } from './data-version.js';

/** What operations are answered with, known ones and others. */
export interface Operating {
  readonly executor: Executor;
  readonly costs: OperationCosts;
  readonly states: GraphStates;
}

interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Of the texts of all known operations together, in characters. */
const MAX_LENGTH = 1_048_576;

/** How many hashes of operations and how many `Accept` headers are known. */
const MAX_KNOWN = 1_000;

/**
 * Operations that Apollo Server has answered without an error. When they are asked again, what it
 * has found out about them holds: they are valid, within the limits, and of a certain media type
 * for their reader. They are executed without finding that out anew. Whatever is out of the
 * ordinary, errors above all, is left to Apollo Server, which finds in the context what was
 * executed by then.
 */
export class KnownOperations {
  readonly #operations = new LRUCache<string, KnownOperation>({
    maxSize: MAX_LENGTH,
    sizeCalculation: (_operation, key) => key.length,
  });
  /** The texts of operations that clients name by their hash. */
  readonly #texts = new LRUCache<string, string>({ max: MAX_KNOWN });
  /** By the `Accept` header. */
  readonly #mediaTypes = new LRUCache<string, string>({ max: MAX_KNOWN });

  constructor(private readonly operating: Operating) {}

  /** The plugin with which Apollo Server tells what it has answered. */
  learning(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: () =>
        Promise.resolve({ willSendResponse: async (answered) => this.#learn(answered) }),
    };
  }

  /** Notes of what media type Apollo Server's answer to a POST is. */
  learnMediaType({ method, headers }: FastifyRequest, reply: FastifyReply): void {
    const type = reply.getHeader('content-type');
    if (method !== 'POST' || reply.statusCode !== 200 || typeof type !== 'string') return;
    this.#mediaTypes.set(headers.accept ?? '', type);
  }

  /**
   * The answer to a known operation, its media type set; null for what Apollo Server has to answer,
   * at once where this is clear from the request.
   */
  answer(
    { method, headers, body }: FastifyRequest,
    reply: FastifyReply,
    context: RequestContext,
  ): Promise<string | null> | null {
    const mediaType = this.#mediaTypes.get(headers.accept ?? '');
    const asked = method === 'POST' && mediaType !== undefined ? readAsked(body) : null;
    const known = asked && this.#find(asked);
    if (!known) return null;
    reply.header('content-type', mediaType);
    return this.#execute(known, asked.variables, context);
  }

  #find({ text: given, hash, operationName }: AskedOperation): KnownOperation | undefined {
    const text = given ?? this.#texts.get(hash ?? '');
    return text === undefined ? undefined : this.#operations.get(keyOf(text, operationName));
  }

  async #execute(
    { document, operation }: KnownOperation,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<string | null> {
    const { executor, costs, states } = this.operating;
    const began = performance.now();
    const requested = states.isComplete ? costs.of(document, operation, variables) : null;
    if (requested === null || requested > costs.limit) return null;
    const executed = await executor.execute({ document, operation, variables, context });
    if (executed.errors !== undefined) {
      context.executed = executed;
      return null;
    }
    const state = await states.since(began).catch(() => null);
    const cost = costs.describe(requested, context.served.entries);
    const extensions = { cost, dataVersion: state?.dataVersion ?? undefined };
    return `${JSON.stringify({ data: executed.data, extensions })}\n`;
  }

  #learn(answered: GraphQLRequestContextWillSendResponse<RequestContext>): void {
    const { request, source, queryHash, document, operation, response, metrics } = answered;
    const { body } = response;
    if (source === undefined || document === undefined || operation === undefined) return;
    if (body.kind !== 'single' || body.singleResult.errors !== undefined) return;
    this.#operations.set(keyOf(source, request.operationName), { document, operation });
    if (metrics.persistedQueryHit && queryHash !== undefined) this.#texts.set(queryHash, source);
  }
}

/** No operation has a NUL in its text. */
function keyOf(text: string, operationName = ''): string {
  return `${operationName}\0${text}`;
}
