import { compareCodePoints } from '../../graph/code-points.js';
import { groupBy } from '../../graph/group-by.js';
import { chooseLabel, labelIn } from '../../names/label.js';
import { CAPTION_COLUMNS } from '../../ontology/columns.js';
import type { Word } from '../../ontology/vocabularies.js';
import type { NameValue } from '../value-formats.js';
import type { Properties } from './properties.js';
import { present } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/** The kinds of names that are shown, the best first; the others only lead to the entity. */
const SHOWN_KINDS: readonly Word<'NameKind'>[] = [
  'PREFERRED',
  'OFFICIAL',
  'SHORT',
  'TRANSLATION',
  'DESCRIPTION',
  'TRANSLITERATION',
  'ACRONYM',
];

interface Label {
  readonly statement: StoredStatement;
  readonly name: NameValue;
}

/** The shown name of each language, and the captions: the labels for readers of one language and of none. */
export function projectLabels(id: string, statements: readonly StoredStatement[]): Properties {
  const labels = statements
    .map((statement): Label => ({ statement, name: valueOf(statement) }))
    .filter(({ name }) => SHOWN_KINDS.includes(name.kind));
  const shown = [...groupBy(labels, ({ name }) => name.language).values()]
    .map((group) => group.toSorted(compareLabels)[0]?.name)
    .filter((name) => name !== undefined)
    .toSorted((a, b) => compareCodePoints(a.language, b.language));
  const labelLanguages = shown.map(({ language }) => language);
  const labelTexts = shown.map(({ text }) => text);
  const captions = Object.entries(CAPTION_COLUMNS).map(
    ([language, column]) => [column, labelIn(language, labelLanguages, labelTexts)] as const,
  );
  return present({
    name: chooseLabel(id, labelLanguages, labelTexts, []).text,
    ...Object.fromEntries(captions),
    labelLanguages,
    labelTexts,
  });
}

function compareLabels(a: Label, b: Label): number {
  return (
    SHOWN_KINDS.indexOf(a.name.kind) - SHOWN_KINDS.indexOf(b.name.kind) ||
    b.statement.confidence - a.statement.confidence ||
    compareCodePoints(a.statement.id, b.statement.id)
  );
}
