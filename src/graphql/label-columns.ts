import { KeptBy } from '../graph/kept-by.js';
import { LAST_RESORT } from '../names/label.js';
import { CAPTION_COLUMNS } from '../ontology/columns.js';

/** All labels of an entity, whatever the reader's languages. */
export const ALL_LABELS: readonly string[] = ['labelLanguages', 'labelTexts'];

/** By the languages, of which each request has one list. */
const known = new KeptBy<readonly string[]>();

/**
 * The columns that hold the text of the label for a reader: one, with a property for each language,
 * where these are languages of captions, else all labels.
 */
export function labelColumns(languages: readonly string[]): readonly string[] {
  return known.get(languages, '', () => {
    const order: readonly string[] = LAST_RESORT;
    const wanted = [...new Set([...languages, ...order])];
    if (wanted.length > order.length) return ALL_LABELS;
    const own = wanted.slice(0, firstInOrder(wanted.map((language) => order.indexOf(language))));
    const captions = own.map(
      (language) => (CAPTION_COLUMNS as Readonly<Record<string, string>>)[language],
    );
    return captions.includes(undefined) ? ALL_LABELS : [[...captions, 'name'].join('|')];
  });
}

/** Whether a record that has some columns can tell what another one holds. */
export function isCovered(column: string, has: (column: string) => boolean): boolean {
  return has(column) || (column.split('|').at(-1) === 'name' && ALL_LABELS.every(has));
}

/** Where the part of a list begins that ascends to its end. */
function firstInOrder(positions: readonly number[]): number {
  let first = positions.length - 1;
  while (first > 0 && (positions[first - 1] ?? 0) < (positions[first] ?? 0)) first--;
  return first;
}
