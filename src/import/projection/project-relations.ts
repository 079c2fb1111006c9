import { compareCodePoints } from '../../graph/code-points.js';
import type { Group } from '../../graph/group-by.js';
import { groupBy } from '../../graph/group-by.js';
import { typeOfId } from '../../ontology/entity-types.js';
import { relationOf } from '../../ontology/relations.js';
import { parsePartialDate } from '../../values/partial-date.js';
import type { RELATION_COLUMNS } from '../columns.js';
import type { Properties } from './properties.js';
import { present } from './properties.js';
import type { StoredStatement } from './stored-statement.js';

/** A relationship between two entities as it is read in the graph. */
export interface RelationProjection {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Tells apart relationships of a type between the same two entities: `<role>|<validity>`. */
  readonly key: string;
  /** The relationship's properties, `key` among them. */
  readonly properties: Properties;
}

/** The relationship type from a document to each entity about which it states something itself. */
export const MENTIONS = 'MENTIONS';

/** One relationship for each type, object, role and validity, from all statements of it. */
export function projectRelations(
  statements: readonly StoredStatement[],
): readonly RelationProjection[] {
  const groups = groupBy(statements, (statement) =>
    [statement.property, statement.objectId, keyOf(statement)].join(' '),
  );
  return [...groups.values()].map(toRelation).filter((relation) => relation !== null);
}

function keyOf({ role, validity }: StoredStatement): string {
  return `${role ?? ''}|${validity ?? ''}`;
}

function toRelation(statements: Group<StoredStatement>): RelationProjection | null {
  const [first] = statements;
  if (first.objectId === null) return null;
  const [from, to] = [typeOfId(first.subjectId), typeOfId(first.objectId)];
  const relation = from === null || to === null ? null : relationOf(from, first.property, to);
  if (relation === null) return null;
  const validity = first.validity === null ? null : parsePartialDate(first.validity);
  const properties = present({
    key: keyOf(first),
    role: first.role,
    validity: first.validity,
    validEarliest: validity?.earliest,
    validLatest: validity?.latest,
    ...evidenceOf(statements),
  } satisfies Record<(typeof RELATION_COLUMNS)[number], unknown>);
  return {
    type: relation.type,
    from: first.subjectId,
    to: first.objectId,
    key: keyOf(first),
    properties,
  };
}

/** A `MENTIONS` from each document that itself says or implies something about the entity. */
export function projectMentions(
  entityId: string,
  statements: readonly StoredStatement[],
): readonly RelationProjection[] {
  const made = statements.filter(
    ({ method, documentId }) =>
      (method === 'PRINTED' || method === 'INFERRED') && documentId !== entityId,
  );
  return [...groupBy(made, ({ documentId }) => documentId)].map(([from, group]) => ({
    type: MENTIONS,
    from,
    to: entityId,
    key: '',
    properties: { key: '', ...evidenceOf(group) },
  }));
}

function evidenceOf(statements: readonly StoredStatement[]) {
  return {
    statementIds: statements.map(({ id }) => id).toSorted(compareCodePoints),
    confidence: Math.max(...statements.map(({ confidence }) => confidence)),
    inferred: statements.every(({ method }) => method === 'INFERRED'),
  };
}
