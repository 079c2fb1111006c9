import { ENGINES_IN_TIME, reportMissingNeo4j } from '../support/engines.js';
import { describeProof } from './proof.contract.js';

reportMissingNeo4j();

for (const { name, config } of ENGINES_IN_TIME) describeProof(name, config);
