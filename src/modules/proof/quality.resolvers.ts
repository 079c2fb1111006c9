import type { QueryResolvers, EntityQuality } from '../../graphql/__generated__/resolver-types.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { ENTITY_TYPES, wordOfType } from '../../ontology/entity-types.js';
import { propertiesOf } from '../../ontology/properties.js';
import { VOCABULARIES } from '../../ontology/vocabularies.js';
import { countAllStatements, countStatementsByFlag, qualityByType } from './report.statements.js';

/** What the counts are of a type that has no entity. */
const NONE = { entities: 0, unsourced: 0, unquoted: 0, inferredOnly: 0, undated: 0 };

/** Known problems of the data: three statements. */
export const quality: NonNullable<QueryResolvers['quality']> = async (
  _source,
  _args,
  { store },
) => {
  const [[statements = 0], byFlag, byType] = await Promise.all([
    countAllStatements(store, {}),
    countStatementsByFlag(store, {}),
    qualityByType(store, {}),
  ]);
  const flagged = new Map(byFlag.map((row) => [row.flag, row.statements]));
  const ofType = new Map(byType.map((row) => [row.type, row]));
  return {
    statements,
    flags: VOCABULARIES.StatementFlag.map((flag) => ({
      flag,
      statements: flagged.get(flag) ?? 0,
    })),
    types: ENTITY_TYPES.map((type): EntityQuality => {
      const counts = ofType.get(type) ?? NONE;
      const undated = hasDate(type) ? counts.undated : null;
      return { ...counts, type: wordOfType(type), undated };
    }),
  };
};

function hasDate(type: EntityType): boolean {
  return propertiesOf(type).some(({ kind }) => kind === 'date' || kind === 'status');
}
