// Compares the committed SDL snapshot with that of a base revision (default: main) and fails on
// a breaking change, unless what is gone had been deprecated there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { ROOT } from './run.mjs';

const SNAPSHOT = 'schema/__snapshot__/schema.graphql';
const REMOVALS = /^(\S+)\.(\S+) was removed\.$|^(\S+) was removed from enum type (\S+)\.$/;

function atBase(revisions) {
  for (const revision of revisions) {
    const { status, stdout } = spawnSync('git', ['show', `${revision}:${SNAPSHOT}`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status === 0) return { revision, schema: buildSchema(stdout) };
  }
  return undefined;
}

/** Whether the field or enum value that a change removes was deprecated. */
function wasDeprecated(schema, { description }) {
  const [, fieldOwner, field, value, enumOwner] = REMOVALS.exec(description) ?? [];
  const type = schema.getType(fieldOwner ?? enumOwner ?? '');
  const member = field ? type?.getFields?.()[field] : type?.getValue?.(value);
  return member?.deprecationReason != null;
}

const base = atBase(process.argv[2] ? [process.argv[2]] : ['origin/main', 'main']);
if (!base) {
  console.log('No schema to compare with');
} else {
  const current = buildSchema(readFileSync(path.join(ROOT, SNAPSHOT), 'utf8'));
  const changes = findBreakingChanges(base.schema, current);
  const breaking = changes.filter((change) => !wasDeprecated(base.schema, change));
  const dangerous = findDangerousChanges(base.schema, current);
  for (const { description } of breaking) console.log(`breaking   ${description}`);
  for (const { description } of dangerous) console.log(`dangerous  ${description}`);
  console.log(`${breaking.length} breaking, ${dangerous.length} dangerous since ${base.revision}`);
  process.exitCode = breaking.length > 0 ? 1 : 0;
}
