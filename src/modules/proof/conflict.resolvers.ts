import type {
  ConflictResolvers,
  QueryConflictsArgs,
  QueryResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import { checkProperties } from '../../graphql/check-properties.js';
import { fingerprintOf, readPage, toConnection } from '../../graphql/pagination.js';
import { typeOfWord } from '../../ontology/entity-types.js';
import { claimAmong } from './claim.resolvers.js';
import { claimStatementsByEntityIds, conflictsPage, countConflicts } from './claim.statements.js';

/** The most statements read for one page; a page of 100 contradictions has a few hundred. */
const MAX_STATEMENTS = 10_000;

/** A page of contradictions: one statement for their keys, one for what is stated. */
export const conflicts: NonNullable<QueryResolvers['conflicts']> = async (
  _source,
  args,
  { store, reader },
) => {
  const filter = filterOf(args);
  const fingerprint = fingerprintOf(['conflicts', filter]);
  const context = { field: 'conflicts', fingerprint, keys: 2, maxSize: reader.maxPageSize };
  const page = readPage(args, context);
  const [entityId = null, property = null] = page.from?.map(String) ?? [];
  const found = await conflictsPage(store, {
    ...filter,
    entityId,
    property,
    backward: page.backward,
    limit: page.size + 1,
  });
  const read = found.slice(0, page.size);
  const shown = page.backward ? read.toReversed() : read;
  const rows =
    shown.length === 0
      ? []
      : await claimStatementsByEntityIds(store, {
          ids: [...new Set(shown.map((key) => key.entityId))],
          properties: [...new Set(shown.map((key) => key.property))],
          limit: MAX_STATEMENTS,
        });
  const entries = shown.map((key) => ({
    keys: [key.entityId, key.property],
    node: { entityId: key.entityId, claim: claimAmong(rows, key.entityId, key.property) },
  }));
  const more = found.length > page.size;
  return {
    ...toConnection({ entries, more, total: null }, page, fingerprint),
    totalCount: async () => (await countConflicts(store, filter))[0] ?? 0,
  };
};

function filterOf({ types, properties }: Partial<QueryConflictsArgs>) {
  return {
    types: types?.map(typeOfWord) ?? null,
    properties: properties ? checkProperties(properties, 'conflicts(properties:)') : null,
  };
}

/** What a contradiction is about: the entities of a page are read together. */
export const entityOfConflict: NonNullable<ConflictResolvers['entity']> = (
  { entityId },
  _args,
  { loaders, reader },
  info,
) => loaders.loadKnown('Entity', reader.plan('Entity', info), entityId);
