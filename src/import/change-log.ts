import type { Comparison } from './projection/compare.js';
import type { ProjectionChange } from './projection/compare-projections.js';
import type { RelationProjection } from './projection/project-relations.js';
import { MENTIONS } from './projection/project-relations.js';
import type { Properties } from './projection/properties.js';
import { isSame } from './projection/compare.js';
import { shorten } from './problems.js';

/** One difference that an import makes, as people read it. */
export interface ChangeLine {
  readonly entityId: string;
  /** A property, `name Qianhai (en)`, `ISO_3166_1_ALPHA_2:VN`, `PART_OF → place:shenzhen`. */
  readonly what: string;
  /** Shortened; null where there was nothing. */
  readonly before: string | null;
  /** Shortened; null where there is nothing any more. */
  readonly after: string | null;
}

/** What becomes of an entity. */
export type EntityFate = 'added' | 'changed' | 'removed';

/** How many nodes or relationships are new, differ or are gone. */
export interface PartCounts {
  added: number;
  changed: number;
  removed: number;
}

/** The most differences that are kept; the rest are counted. */
const MAX_CHANGE_LINES = 500;

/** Gathers what an import changes in the projected graph. */
export class ChangeLog {
  readonly names = zero();
  readonly externalIds = zero();
  readonly relations = zero();
  /** Entities that existed before and of which anything differs. */
  changedEntities = 0;
  /** How many differences there are, those that are not kept included. */
  total = 0;
  readonly #lines: ChangeLine[] = [];

  get lines(): readonly ChangeLine[] {
    return this.#lines;
  }

  /** Notes what changes about an entity. */
  add(change: ProjectionChange, fate: EntityFate): void {
    const { entityId, properties, names, externalIds, relations } = change;
    if (fate === 'added')
      this.#push(() => ({ entityId, what: 'entity', before: null, after: 'new' }));
    if (fate === 'changed') this.changedEntities++;
    if (fate === 'removed') {
      this.#push(() => ({ entityId, what: 'entity', before: 'no longer declared', after: null }));
    }
    if (properties !== null && fate !== 'removed') {
      this.#addProperties(entityId, fate === 'added' ? {} : properties.before, properties.after);
    }
    this.#addPart(entityId, this.names, names, nameText, nameDetail);
    this.#addPart(entityId, this.externalIds, externalIds, ({ id }) => id, evidenceText);
    this.#addPart(entityId, this.relations, relations, relationText, ({ properties: own }) =>
      evidenceText(own),
    );
  }

  #addProperties(entityId: string, before: Properties, after: Properties): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (isSame(before[key], after[key])) continue;
      this.#push(() => ({
        entityId,
        what: key,
        before: shorten(before[key]),
        after: shorten(after[key]),
      }));
    }
  }

  #addPart<Item>(
    entityId: string,
    counts: PartCounts,
    { added, changed, removed }: Comparison<Item>,
    what: (item: Item) => string,
    detail: (item: Item) => string,
  ): void {
    counts.added += added.length;
    counts.changed += changed.length;
    counts.removed += removed.length;
    const push = (item: Item, before: string | null, after: string | null) =>
      this.#push(() => ({ entityId, what: what(item), before, after }));
    for (const item of added) push(item, null, detail(item));
    for (const { before, after } of changed) push(after, detail(before), detail(after));
    for (const item of removed) push(item, detail(item), null);
  }

  /** NOTE: most imports change more than is kept, so a line is written only when it is. */
  #push(line: () => ChangeLine): void {
    this.total++;
    if (this.#lines.length < MAX_CHANGE_LINES) this.#lines.push(line());
  }
}

function zero(): PartCounts {
  return { added: 0, changed: 0, removed: 0 };
}

function nameText({ text, language }: Properties): string {
  return `name ${shorten(text)} (${shorten(language)})`;
}

function nameDetail(name: Properties): string {
  return `${shorten(name.kind)}, ${evidenceText(name)}`;
}

function relationText({ type, from, to, key }: RelationProjection): string {
  if (type === MENTIONS) return `${MENTIONS} ← ${from}`;
  const detail = key.replaceAll('|', ' ').trim();
  return `${type}${detail === '' ? '' : ` (${detail})`} → ${to}`;
}

function evidenceText({ statementIds, confidence }: Properties): string {
  const count = Array.isArray(statementIds) ? statementIds.length : 0;
  const sure = confidence === undefined ? '' : `, confidence ${shorten(confidence)}`;
  return `${count} ${count === 1 ? 'statement' : 'statements'}${sure}`;
}
