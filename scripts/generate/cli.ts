// Writes a synthetic data set: npm run generate -- --entities 50000 --seed 1 --out var/synthetic
import { parseArgs } from 'node:util';

import { makeWorld } from './world.js';
import { writeDataSet } from './write-data-set.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'var/synthetic' },
  },
});

const began = performance.now();
const world = makeWorld(wholeNumber('seed'), wholeNumber('entities'));
const { entities, statements } = await writeDataSet(world, values.out);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
console.log(`${entities} entities and ${statements} statements in ${values.out}, ${seconds} s`);

function wholeNumber(option: 'entities' | 'seed'): number {
  const number = Number(values[option]);
  if (!Number.isSafeInteger(number)) throw new RangeError(`--${option} takes a whole number`);
  return number;
}
