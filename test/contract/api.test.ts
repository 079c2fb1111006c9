import { afterAll, beforeAll, describe } from '@jest/globals';

import { ENGINES, reportMissingNeo4j, startOnEngine } from '../support/engines.js';
import type { TestServer } from '../support/test-server.js';
import { describeAggregates } from './api-aggregates.contract.js';
import { describeErrorAnswers } from './api-errors.contract.js';
import { describeExampleOperations } from './api-examples.contract.js';
import { describeFragments } from './api-fragments.contract.js';
import { describeNames } from './api-names.contract.js';
import { describePaging } from './api-paging.contract.js';

reportMissingNeo4j();

/** Registers what holds over a data set, loaded once into each engine. */
function describeDataset(dataset: string, ...parts: readonly ((of: () => TestServer[]) => void)[]) {
  describe(`the API over ${dataset} on ${ENGINES.map(({ name }) => name).join(' and ')}`, () => {
    const servers: TestServer[] = [];
    beforeAll(async () => {
      for (const engine of ENGINES) servers.push(await startOnEngine(engine, dataset));
    }, 180_000);
    afterAll(() => Promise.all(servers.map((server) => server.close())));

    for (const part of parts) part(() => servers);
  });
}

describeDataset('every-type', describeFragments, describeErrorAnswers, describeAggregates);
describeDataset(
  'data',
  describeFragments,
  describeExampleOperations,
  describePaging,
  describeNames,
  describeAggregates,
);
