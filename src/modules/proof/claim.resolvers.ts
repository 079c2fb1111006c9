import type {
  ClaimValueResolvers,
  QueryResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import { checkProperties } from '../../graphql/check-properties.js';
import { queryTooComplex } from '../../graphql/errors.js';
import { claimStatementsByEntityIds } from './claim.statements.js';
import type { ClaimRow } from './claim.statements.js';
import { claimOf } from './claim.js';
import { statableProperties } from '../../ontology/stated-properties.js';

/** The most statements that claims are made of at once. */
export const MAX_CLAIM_STATEMENTS = 500;

/** Claims about one entity; null where there is none. */
export const claims: NonNullable<QueryResolvers['claims']> = async (
  _source,
  { entity, properties = null },
  { store },
) => {
  const asked = properties && checkProperties(properties, 'claims(properties:)');
  const limit = MAX_CLAIM_STATEMENTS + 1;
  const rows = await claimStatementsByEntityIds(store, { ids: [entity], properties: asked, limit });
  const [first] = rows;
  if (first === undefined) return null;
  if (rows.length > MAX_CLAIM_STATEMENTS)
    throw queryTooComplex('statements of claims', MAX_CLAIM_STATEMENTS);
  const stated = new Set(rows.map(({ statement }) => statement?.property));
  const reported =
    asked ?? statableProperties(first.entityType).filter((property) => stated.has(property));
  return reported.map((property) => claimAmong(rows, entity, property));
};

/** The claim of one entity and property among the rows of several. */
export function claimAmong(rows: readonly ClaimRow[], entityId: string, property: string) {
  const ofEntity = rows.filter((row) => row.entityId === entityId);
  const [first] = ofEntity;
  if (first === undefined) throw new Error(`There are no rows of ${entityId}`);
  const statements = ofEntity
    .map(({ statement }) => statement)
    .filter((statement) => statement?.property === property)
    .filter((statement) => statement !== null);
  return claimOf(first.entityType, property, statements);
}

/** The statements of a value: those of all values of a request are read together. */
export const statementsOfValue: NonNullable<ClaimValueResolvers['statements']> = async (
  { statementIds },
  _args,
  { loaders, reader },
  info,
) => {
  const plan = reader.plan('Statement', info);
  const records = await Promise.all(statementIds.map((id) => loaders.load('Statement', plan, id)));
  return records.filter((record) => record !== null);
};
