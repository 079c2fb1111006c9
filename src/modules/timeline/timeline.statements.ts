import { number, text, textOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { RelationshipType } from '../../graphql/__generated__/resolver-types.js';
import { rowsByKey, type Batch } from '../../graphql/batch-loaders.js';
import { kindOf, TIMELINE_SOURCES } from './timeline-kinds.js';
import type { TimelineEntry, TimelineThing } from './timeline.js';

/** Which dated things there are to read. */
export type TimelineScope = Readonly<{
  /** As the statements spell them. */
  kinds: readonly string[];
  types: readonly string[];
  occasionLinks: readonly string[];
  undated: boolean;
  /** YYYY-MM-DD. */
  from: string;
  /** YYYY-MM-DD. */
  to: string;
}>;

/** Which page of them to read. */
export type TimelinePage = Readonly<{
  /** The sort key of the entry to continue from. */
  cursor: string | null;
  backward: boolean;
  limit: number;
}>;

const SCOPE = ['kinds', 'types', 'occasionLinks', 'undated', 'from', 'to'] as const;
const PAGE = ['cursor', 'backward', 'limit'] as const;

function decodeEntry(row: Row): TimelineEntry {
  const kind = kindOf(text(row, 1));
  const detail = text(row, 3);
  return {
    keys: [text(row, 0)],
    node: {
      kind,
      entityId: text(row, 2),
      status: kind === 'STATUS' ? detail : null,
      relationship: kind === 'RELATED' ? (detail as RelationshipType) : null,
      edtf: text(row, 4),
      otherId: textOrNull(row, 5),
      linkStatementIds: texts(row, 6),
    },
  };
}

/** A page of the dated things of the whole graph. */
export const timelineOfGraph = defineStatement<TimelineScope & TimelinePage, TimelineEntry>({
  name: 'timeline/timeline-of-graph',
  parameters: [...SCOPE, ...PAGE],
  decode: decodeEntry,
});

/** A page of the dated things about an entity. */
export const timelineOfEntity = defineStatement<
  TimelineScope & TimelinePage & Readonly<{ id: string }>,
  TimelineEntry
>({
  name: 'timeline/timeline-of-entity',
  parameters: ['id', ...SCOPE, ...PAGE],
  decode: decodeEntry,
});

/** How many dated things the whole graph has. */
export const countTimelineOfGraph = defineStatement<TimelineScope, number>({
  name: 'timeline/count-timeline-of-graph',
  parameters: SCOPE,
  decode: (row) => number(row, 0),
});

/** How many dated things are about an entity. */
export const countTimelineOfEntity = defineStatement<
  TimelineScope & Readonly<{ id: string }>,
  number
>({
  name: 'timeline/count-timeline-of-entity',
  parameters: ['id', ...SCOPE],
  decode: (row) => number(row, 0),
});

/** A value of a property as statements write it. */
interface StatedValue {
  readonly subject: string;
  readonly property: string;
  readonly text: string;
}

const statementsOfValues = defineStatement<
  { values: readonly Readonly<Record<string, string>>[] },
  StatedValue & { readonly statementId: string }
>({
  name: 'timeline/statements-of-values',
  parameters: ['values'],
  decode: (row) => ({
    subject: text(row, 0),
    property: text(row, 1),
    text: text(row, 2),
    statementId: text(row, 3),
  }),
});

/** The ids of the statements that say what happened and when, ascending. */
export const statementIdsOfThings: Batch<TimelineThing, readonly string[]> = async (
  store,
  things,
) => {
  const values = things.map(valueBehind);
  const stated = values.filter((value) => value !== null);
  const rows =
    stated.length === 0
      ? []
      : await statementsOfValues(store, { values: stated.map((value) => ({ ...value })) });
  const found = rowsByKey(values.map(keyOfValue), rows, keyOfValue);
  return things.map(({ linkStatementIds }, index) => {
    const ofValue = (found[index] ?? []).map(({ statementId }) => statementId);
    return [...new Set([...linkStatementIds, ...ofValue])].sort(compareCodePoints);
  });
};

/** The value behind the date of a thing, of the entity itself or of the occasion; null for a relationship's own date. */
function valueBehind({ kind, entityId, otherId, status, edtf }: TimelineThing): StatedValue | null {
  const { property } = TIMELINE_SOURCES[kind];
  if (property === null) return null;
  const value = status === null ? edtf : `${status} ${edtf}`;
  return { subject: otherId ?? entityId, property, text: value };
}

function keyOfValue(value: StatedValue | null): string {
  return value === null ? '' : `${value.subject} ${value.property} ${value.text}`;
}
