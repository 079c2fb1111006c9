// Our server exactly as `npm start` runs it, with a meter.
import neo4j from 'neo4j-driver';

import { installMeter } from './meter.mjs';

installMeter(neo4j.Session, neo4j.Transaction);

await import('../../scripts/start.mjs');
