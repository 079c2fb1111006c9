import { describeExploration } from './exploration.contract.js';

const uri = process.env.NEO4J_TEST_URI;

describeExploration('the embedded engine', { engine: 'embedded', path: ':memory:' });
// Without a server the suite of the adapter itself reports that Neo4j was not tested.
if (uri !== undefined) {
  // A cold server plans its first statements for longer than an import waits for its lock.
  describeExploration('Neo4j', { engine: 'neo4j', uri, lockWaitMs: 30_000 });
}
