import { typeOfId } from '../ontology/entity-types.js';
import { parsePartialDate } from '../values/partial-date.js';
import { canonicalJson, digestOf } from './canonical-json.js';
import type { STATEMENT_COLUMNS } from './columns.js';
import type { Source, StatementLine } from './format.js';
import type { Properties } from './projection/properties.js';
import { present } from './projection/properties.js';
import { PROJECTION_VERSION } from './projection/version.js';
import { statementKindOf } from './statement-kind.js';
import { comparableOf, valueTextOf } from './value-text.js';

/** A checked statement as it is stored. */
export interface StatementRecord {
  readonly id: string;
  readonly subjectId: string;
  readonly documentId: string;
  readonly objectId: string | null;
  readonly claimantId: string | null;
  /** Equal where everything about the statement is equal. */
  readonly hash: string;
  /** The node's properties, `id` and `hash` among them. */
  readonly properties: Properties;
}

/** The permanent id of a statement: what it says, not how well it is documented. */
export function statementIdOf(line: StatementLine, source: Source): string {
  const said = [
    source.document,
    line.subject,
    line.property,
    line.object ?? line.value ?? null,
    line.role ?? null,
    line.validity ?? null,
    line.language ?? source.language,
  ];
  return `statement:${digestOf(said, 20)}`;
}

/** Turns a checked line into what is stored; `id` is its `statementIdOf`. */
export function recordOf(
  id: string,
  line: StatementLine,
  source: Source,
  dataset: string,
): StatementRecord {
  const type = typeOfId(line.subject);
  const kind = type === null ? null : statementKindOf(type, line.property);
  if (kind === null) throw new TypeError(`${line.subject} has no property ${line.property}`);
  const isRelation = kind === 'relation';
  const content = present({
    id,
    dataset,
    subjectId: line.subject,
    property: line.property,
    kind,
    value: isRelation ? null : canonicalJson(line.value),
    valueKey: digestOf(isRelation ? relationKeyOf(line) : comparableOf(kind, line.value), 12),
    valueText: isRelation ? (line.object ?? null) : valueTextOf(kind, line.value).normalize('NFC'),
    objectId: line.object,
    role: line.role,
    validity: line.validity,
    quote: line.quote,
    language: line.language ?? source.language,
    paragraph: line.locator?.paragraph,
    start: line.locator?.start,
    end: line.locator?.end,
    confidence: line.confidence,
    method: line.method,
    basis: line.basis,
    rank: line.rank ?? 'NORMAL',
    flags: [...new Set(line.flags)].toSorted(),
    note: line.note,
    claimantId: line.claimant,
    documentId: source.document,
    publishedEarliest: earliestOf(source.publishedOn),
  } satisfies Record<Exclude<(typeof STATEMENT_COLUMNS)[number], 'hash'>, unknown>);
  const hash = digestOf([PROJECTION_VERSION, content], 20);
  return {
    id,
    subjectId: line.subject,
    documentId: source.document,
    objectId: line.object ?? null,
    claimantId: line.claimant ?? null,
    hash,
    properties: { ...content, hash },
  };
}

/** What two statements of one relationship have in common. */
function relationKeyOf({ object, role, validity }: StatementLine): unknown {
  return [object ?? null, role ?? null, validity ?? null];
}

function earliestOf(date: string | null): string | null {
  return date === null ? null : parsePartialDate(date).earliest;
}
