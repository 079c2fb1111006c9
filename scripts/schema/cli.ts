// Fails where the schema breaks clients of the one that landed last. With --land the schema as it
// stands becomes the one that landed last.
import { writeFileSync } from 'node:fs';

import { findDangerousChanges } from 'graphql';

import { judgeChanges } from './breaking-changes.js';
import { ACCEPTED, LANDED, landingText, readSchemaFiles } from './schema-files.js';

const { landed, current, accepted } = readSchemaFiles();
const { broken, stale } = judgeChanges(landed, current, accepted);
const dangerous = findDangerousChanges(landed, current);

for (const change of broken) console.log(`breaking   ${change}`);
for (const change of stale) console.log(`stale      ${change}`);
for (const { description } of dangerous) console.log(`dangerous  ${description}`);
console.log(
  `${broken.length} breaking, ${stale.length} stale acceptances, ${accepted.length - stale.length} accepted, ${dangerous.length} dangerous since the last landing`,
);

if (broken.length + stale.length > 0) {
  console.log('CONTRIBUTING.md says what to do: "Changing the schema".');
  process.exitCode = 1;
} else if (process.argv.includes('--land')) {
  writeFileSync(LANDED, landingText());
  writeFileSync(ACCEPTED, '[]\n');
  console.log('Landed.');
}
