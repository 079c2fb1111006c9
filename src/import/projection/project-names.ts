import { compareCodePoints } from '../../graph/code-points.js';
import type { Group } from '../../graph/group-by.js';
import { groupBy } from '../../graph/group-by.js';
import { searchTextOf } from '../../names/search-text.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { scriptOf } from '../../values/language.js';
import { digestOf } from '../canonical-json.js';
import type { NAME_COLUMNS } from '../columns.js';
import type { NameValue } from '../value-formats.js';
import { chooseStatement } from './choose-statement.js';
import type { NodeProperties } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/** The nodes of an entity's names: one for each text, language and kind, ordered by id. */
export function projectNames(
  entity: { readonly id: string; readonly type: EntityType },
  statements: readonly StoredStatement[],
): readonly NodeProperties[] {
  const groups = groupBy(statements, (statement) => nameIdOf(entity.id, valueOf(statement)));
  return [...groups]
    .map(([id, group]) => toNode(id, entity, group))
    .toSorted((a, b) => compareCodePoints(a.id, b.id));
}

function nameIdOf(entityId: string, { text, language, kind }: NameValue): string {
  return `${entityId}#${digestOf([text, language, kind], 12)}`;
}

function toNode(
  id: string,
  entity: { readonly id: string; readonly type: EntityType },
  statements: Group<StoredStatement>,
): NodeProperties {
  const shown = chooseStatement(statements) ?? statements[0];
  const { text, language, kind, script } = valueOf<NameValue>(shown);
  return {
    id,
    text,
    language,
    script: script ?? scriptOf(language, text),
    kind,
    entityId: entity.id,
    entityType: entity.type,
    searchText: searchTextOf(text),
    statementIds: statements.map((statement) => statement.id).toSorted(compareCodePoints),
  } satisfies Record<(typeof NAME_COLUMNS)[number], unknown>;
}
