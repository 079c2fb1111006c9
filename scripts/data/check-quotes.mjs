/**
 * Checks the statements of every source whose text is held against that text: its SHA-256 and
 * length, and that every quote stands verbatim at its locator and in its paragraph.
 *
 *   node scripts/data/check-quotes.mjs <folder with the texts> [<folder of the data set>]
 *
 * A text is recognised by its hash; how its file is named does not matter.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAX_QUOTE_LENGTH = 60;
const WITHOUT_QUOTE = new Set(['CURATED', 'REFERENCE']);

const [texts, data = fileURLToPath(new URL('../../data', import.meta.url))] = process.argv.slice(2);
if (texts === undefined) {
  console.error('usage: node scripts/data/check-quotes.mjs <folder with the texts> [<data set>]');
  process.exit(2);
}

const textByHash = new Map(
  readdirSync(texts)
    .map((name) => join(texts, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const bytes = readFileSync(path);
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
);

/** The code points of a text and, for each, the number of its paragraph (0 in an empty line). */
function indexed(text) {
  const characters = [...text];
  const paragraphs = [];
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const empty = line.trim() === '';
    if (!empty) paragraph += 1;
    for (let i = 0; i <= [...line].length; i += 1) paragraphs.push(empty ? 0 : paragraph);
  }
  return { characters, paragraphs };
}

/** What is wrong with one statement, as sentences. */
function faultsOf(statement, { characters, paragraphs }) {
  const { quote, locator, method, property, value } = statement;
  if (quote === null) {
    return WITHOUT_QUOTE.has(method) ? [] : [`a statement of method ${method} needs a quote`];
  }
  const faults = [];
  const { paragraph, start, end } = locator;
  const length = [...quote].length;
  if (length > MAX_QUOTE_LENGTH) faults.push(`the quote has ${length} characters`);
  if (end - start !== length) faults.push('the locator is not as long as the quote');
  if (characters.slice(start, end).join('') !== quote) {
    faults.push('the quote is not at its locator');
  }
  if (paragraphs[start] !== paragraph || paragraphs[end - 1] !== paragraph) {
    faults.push(`the quote is not in paragraph ${paragraph}`);
  }
  if (property === 'name' && method === 'PRINTED') {
    const printed = characters.filter((_, i) => paragraphs[i] === paragraph).join('');
    if (!printed.includes(value.text)) faults.push('the printed name is not in the paragraph');
  }
  return faults;
}

const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));
let faultCount = 0;
for (const source of manifest.sources.filter(({ sha256 }) => sha256 !== null)) {
  const report = (place, fault) => {
    faultCount += 1;
    console.error(`${place}: ${fault}`);
  };
  const text = textByHash.get(source.sha256);
  if (text === undefined) {
    report(source.document, `no text with the hash ${source.sha256} in ${texts}`);
    continue;
  }
  const index = indexed(text);
  if (index.characters.length !== source.characters) {
    report(source.document, `the text has ${index.characters.length} characters`);
  }
  const lines = readFileSync(join(data, source.statements), 'utf8').split('\n');
  let quotes = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const statement = JSON.parse(line);
    if (statement.quote !== null) quotes += 1;
    for (const fault of faultsOf(statement, index)) {
      report(`${source.statements}:${i + 1}`, fault);
    }
  }
  console.log(`${source.document}: ${quotes} quotes`);
}
if (faultCount > 0) {
  console.error(`${faultCount} faults`);
  process.exit(1);
}
