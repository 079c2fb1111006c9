import { compareCodePoints } from '../../graph/code-points.js';
import { groupBy } from '../../graph/group-by.js';
import type { Word } from '../../ontology/vocabularies.js';
import { ANY_LANGUAGE, baseLanguageOf } from '../../values/language.js';
import type { NameValue } from '../value-formats.js';
import type { Properties } from './properties.js';
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

/** The languages of which the display caption is taken, before all others. */
const CAPTION_LANGUAGES = ['en', ANY_LANGUAGE, 'zh', 'vi', 'id'];

interface Label {
  readonly statement: StoredStatement;
  readonly name: NameValue;
}

/**
 * The shown name of each language, and the caption for readers who named no language: the
 * English label, or one that is written alike everywhere, or else the first one by language in
 * the order Chinese, Vietnamese, Indonesian, others by their tag. The id where there is no label.
 */
export function projectLabels(id: string, statements: readonly StoredStatement[]): Properties {
  const labels = statements
    .map((statement): Label => ({ statement, name: valueOf(statement) }))
    .filter(({ name }) => SHOWN_KINDS.includes(name.kind));
  const shown = [...groupBy(labels, ({ name }) => name.language).values()]
    .map((group) => group.toSorted(compareLabels)[0]?.name)
    .filter((name) => name !== undefined)
    .toSorted((a, b) => compareCodePoints(a.language, b.language));
  const caption = shown.toSorted((a, b) => captionRank(a) - captionRank(b))[0];
  return {
    name: caption?.text ?? id,
    labelLanguages: shown.map(({ language }) => language),
    labelTexts: shown.map(({ text }) => text),
  };
}

function compareLabels(a: Label, b: Label): number {
  return (
    SHOWN_KINDS.indexOf(a.name.kind) - SHOWN_KINDS.indexOf(b.name.kind) ||
    b.statement.confidence - a.statement.confidence ||
    compareCodePoints(a.statement.id, b.statement.id)
  );
}

function captionRank({ language }: NameValue): number {
  const rank = CAPTION_LANGUAGES.indexOf(baseLanguageOf(language));
  return rank === -1 ? CAPTION_LANGUAGES.length : rank;
}
