/**
 * Counts a data set: entities by type, statements by source and by method.
 *
 *   node scripts/data/count.mjs [<folder of the data set>]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const METHODS = ['PRINTED', 'INFERRED', 'REFERENCE', 'CURATED'];

const data = process.argv[2] ?? fileURLToPath(new URL('../../data', import.meta.url));

function linesOf(path) {
  return readFileSync(join(data, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const { entities: files, sources } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));

const entities = files.flatMap((file) => linesOf(file));
console.log('| Type | Entities |\n| --- | ---: |');
for (const [type, count] of countBy(entities, ({ type }) => type)) {
  console.log(`| ${type} | ${count} |`);
}
console.log(`| all | ${entities.length} |\n`);

const row = (name, statements) => {
  const byMethod = countBy(statements, ({ method }) => method);
  const flagged = statements.filter(({ flags = [] }) => flags.length > 0).length;
  const cells = [...METHODS.map((method) => byMethod.get(method) ?? 0), flagged, statements.length];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
};
console.log(`| Source | ${METHODS.join(' | ')} | flagged | all |`);
console.log(`| --- |${' ---: |'.repeat(METHODS.length + 2)}`);
const statements = sources.map(({ document, statements: file }) => [document, linesOf(file)]);
for (const [document, lines] of statements) row(`\`${document}\``, lines);
row(
  'all',
  statements.flatMap(([, lines]) => lines),
);
