import { isDeepStrictEqual } from 'node:util';

import type { Explorer, Question, Variables } from './question.js';
import type { Contender } from './measure.js';
import type { Server } from './servers/server.js';

/** A question with what it is asked with, and the servers that have given the same answer. */
export interface CheckedQuestion {
  readonly question: Question;
  readonly variables: Variables;
  readonly contenders: readonly Contender[];
}

/** Servers disagree. */
export class DifferentAnswersError extends Error {}

/**
 * Chooses what is asked, and asks every server that can answer.
 *
 * @throws DifferentAnswersError when one answers otherwise than the first, or all answer nothing.
 */
export async function checkQuestion(
  question: Question,
  servers: readonly Server[],
  explorer: Explorer,
): Promise<CheckedQuestion> {
  const variables = await question.choose(explorer);
  const contenders: Contender[] = [];
  let expected: unknown;
  for (const server of servers) {
    const request = server.request(question, variables);
    if (typeof request === 'string') continue;
    const answer = plain(server.toCommon(question, await server.ask(request)));
    expected ??= answer;
    const difference =
      server.name === 'peer'
        ? firstDifference(withoutRepetitions(expected), withoutRepetitions(answer))
        : firstDifference(expected, answer);
    if (difference !== null) {
      const [first] = contenders;
      const names = `${first?.server.name} and ${server.name}`;
      throw new DifferentAnswersError(`${question.name}: ${names} differ at ${difference}`);
    }
    contenders.push({ server, request });
  }
  if (isEmpty(expected)) throw new DifferentAnswersError(`${question.name}: nothing was found`);
  return { question, variables, contenders };
}

/** Without what JSON does not know, such as undefined and prototypes. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

/** With each node once in a list: @neo4j/graphql does not repeat what several relationships lead to. */
function withoutRepetitions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [key, withoutRepetitions(field)]),
    );
  }
  const items = value.map(withoutRepetitions);
  return items.filter((item, index) => !isDeepStrictEqual(item, items[index - 1]));
}

/** Whether there is no entity and no figure anywhere in an answer. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object') return value === undefined || value === 0;
  return value === null || Object.values(value).every(isEmpty);
}

/** Where two answers differ first, and how; null where they do not. */
function firstDifference(a: unknown, b: unknown, path = '$'): string | null {
  if (isDeepStrictEqual(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${JSON.stringify(a)?.slice(0, 300)} and ${JSON.stringify(b)?.slice(0, 300)}`;
  }
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    const [left, right] = [a, b].map((value) => (value as Record<string, unknown>)[key]);
    const difference = firstDifference(left, right, `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return path;
}
