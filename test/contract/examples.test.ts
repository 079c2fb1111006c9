import { describeExamples } from './examples.contract.js';

const uri = process.env.NEO4J_TEST_URI;

describeExamples('the embedded engine', { engine: 'embedded', path: ':memory:' });
// Without a server the suite of the adapter itself reports that Neo4j was not tested.
if (uri !== undefined) describeExamples('Neo4j', { engine: 'neo4j', uri });
