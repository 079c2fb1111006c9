// The bare driver behind a bare HTTP handler: one hand-written statement for each question.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

import neo4j from 'neo4j-driver';

import type { Answer, Row, Variables } from '../question.js';
import { QUESTIONS } from '../questions/index.js';
import { installMeter } from './meter.mjs';

installMeter(neo4j.Session, neo4j.Transaction);

const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  disableLosslessIntegers: true,
  fetchSize: -1,
  maxConnectionPoolSize: 50,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
});

const questions = new Map(QUESTIONS.map((question) => [`/${question.name}`, question.raw]));

async function answer(path: string, variables: Variables): Promise<Answer> {
  const question = questions.get(path);
  if (question === undefined) throw new RangeError(`There is no question ${path}`);
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(question.cypher, question.parameters(variables));
    return question.answer(
      records.map((record) => record.get(0) as Row),
      variables,
    );
  } finally {
    await session.close();
  }
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const variables = JSON.parse(await text(request)) as Variables;
    const body = JSON.stringify({ data: await answer(request.url ?? '', variables) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

createServer((request, response) => {
  void handle(request, response);
}).listen(Number(process.env.PORT), '127.0.0.1');
