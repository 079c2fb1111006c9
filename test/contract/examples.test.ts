import { ENGINES_IN_TIME, reportMissingNeo4j } from '../support/engines.js';
import { describeExamples } from './examples.contract.js';

reportMissingNeo4j();

for (const { name, config } of ENGINES_IN_TIME) describeExamples(name, config);
