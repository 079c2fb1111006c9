import { groupBy } from '../../graph/group-by.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { propertiesOf } from '../../ontology/properties.js';
import { currentOf } from './choose-statement.js';
import { projectExternalIds } from './project-external-ids.js';
import { projectLabels } from './project-labels.js';
import { projectNames } from './project-names.js';
import type { RelationProjection } from './project-relations.js';
import { projectMentions, projectRelations } from './project-relations.js';
import { projectValues } from './project-values.js';
import type { NodeProperties, Properties } from './properties.js';
import type { StoredStatement } from './stored-statement.js';

/** An entity that is declared by at least one data set. */
export interface DeclaredEntity {
  readonly id: string;
  readonly type: EntityType;
  /** The data sets that declare it, in alphabetical order. */
  readonly datasets: readonly string[];
}

/** Everything in the graph that follows from the statements about one entity. */
export interface EntityProjection {
  /** The properties of its node. */
  readonly properties: Properties;
  /** The properties of its `Name` nodes. */
  readonly names: readonly NodeProperties[];
  /** The properties of its `ExternalId` nodes. */
  readonly externalIds: readonly NodeProperties[];
  /** Its relationships as a subject, and the documents' `MENTIONS` of it. */
  readonly relations: readonly RelationProjection[];
}

/** Computes what the graph shows of an entity from all statements about it, whoever made them. */
export function projectEntity(
  entity: DeclaredEntity,
  statements: readonly StoredStatement[],
): EntityProjection {
  const current = currentOf(statements);
  const ofKind = groupBy(current, ({ kind }) => kind);
  const ofProperty = groupBy(statements, ({ property }) => property);
  const names = ofKind.get('name') ?? [];
  const { id, type, datasets } = entity;
  const values = propertiesOf(type).flatMap((property) => {
    const stated = ofProperty.get(property.name);
    return stated === undefined ? [] : [projectValues(property, stated)];
  });
  return {
    properties: Object.assign(
      { id, type, datasets, ...projectLabels(id, names) },
      ...values,
    ) as Properties,
    names: projectNames(entity, names),
    externalIds: projectExternalIds(ofKind.get('externalId') ?? []),
    relations: [
      ...projectRelations(ofKind.get('relation') ?? []),
      ...projectMentions(id, statements),
    ],
  };
}
