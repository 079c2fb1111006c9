import { ENGINES_IN_TIME, reportMissingNeo4j } from '../support/engines.js';
import { describeExploration } from './exploration.contract.js';

reportMissingNeo4j();

for (const { name, config } of ENGINES_IN_TIME) describeExploration(name, config);
