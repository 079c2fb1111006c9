import { createGraphStore } from '/work/main/src/graph/create-graph-store.js';
import { importDataset } from '/work/main/src/import/import-dataset.js';
import { readFileSync } from 'node:fs';
const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
await store.ensureSchema();
const r = await importDataset(store, '/work/main/data');
if (r.outcome === 'rejected') {
  console.log(r.problems.slice(0, 5));
  process.exit(1);
}
const { splitHeader } = await import('/work/main/src/graph/statement-file.js');
for (const f of process.argv.slice(2)) {
  const text = f.endsWith('.cypher') ? splitHeader(readFileSync(f, 'utf8')).body : f;
  try {
    const t = performance.now();
    const rows = await store.read({ name: f, text }, {});
    console.log('==', f.slice(0, 80), rows.length, (performance.now() - t).toFixed(1) + 'ms');
    for (const row of rows.slice(0, +(process.env.N ?? 6)))
      console.log(JSON.stringify(row).slice(0, 400));
  } catch (e: any) {
    console.log('!!', f.slice(0, 200), e.message, e.cause?.message);
  }
}
await store.close();
