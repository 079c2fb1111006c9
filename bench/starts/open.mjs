// Opens a file of the embedded engine, which it does as a whole, and prints how long that took and
// how much memory the process has then: node bench/starts/open.mjs <file>
import grafeo from '@grafeo-db/js';

const began = performance.now();
const database = grafeo.GrafeoDB.create(process.argv[2]);
const seconds = (performance.now() - began) / 1_000;
process.stdout.write(JSON.stringify({ seconds, rssBytes: process.memoryUsage.rss() }));
database.close();
