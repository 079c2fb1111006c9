import { compareCodePoints } from '../../graph/code-points.js';
import type { Group } from '../../graph/group-by.js';
import { groupBy } from '../../graph/group-by.js';
import { externalIdOf } from '../value-text.js';
import type { ExternalIdValue } from '../value-formats.js';
import type { NodeProperties } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/** The nodes of an entity's external ids, ordered by id. */
export function projectExternalIds(
  statements: readonly StoredStatement[],
): readonly NodeProperties[] {
  const groups = groupBy(statements, (statement) => externalIdOf(valueOf(statement)));
  return [...groups]
    .map(([id, group]) => toNode(id, group))
    .toSorted((a, b) => compareCodePoints(a.id, b.id));
}

function toNode(id: string, statements: Group<StoredStatement>): NodeProperties {
  const { scheme, value } = valueOf<ExternalIdValue>(statements[0]);
  const statementIds = statements.map((statement) => statement.id).toSorted(compareCodePoints);
  return { id, scheme, value, statementIds };
}
