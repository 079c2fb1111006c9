import { test } from '@jest/globals';

import { describeExploration } from './exploration.contract.js';

const uri = process.env.NEO4J_TEST_URI;

describeExploration('the embedded engine', { engine: 'embedded', path: ':memory:' });

if (uri === undefined) test.skip('Neo4j is explored when NEO4J_TEST_URI names a server', () => {});
else describeExploration('Neo4j', { engine: 'neo4j', uri });
