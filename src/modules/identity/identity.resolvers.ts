import type { RecordPlan } from '../../graph/compose/plan.js';
import type { GraphRecord } from '../../graph/compose/decode.js';
import type { QueryResolvers, Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { badUserInput, checkLength } from '../../graphql/errors.js';
import type { RequestContext } from '../../server/context.js';
import { ExternalIdError, readExternalId, type ExternalId } from '../../values/external-id.js';
import { entityIdsByExternalIds } from './identity.statements.js';

/** The most identifiers that `entitiesByExternalIds` takes. */
const MAX_IDS = 100;

const entityByExternalId: QueryResolvers['entityByExternalId'] = (_source, id, context, info) =>
  find(id, 'entityByExternalId(value:)', context, context.reader.plan('Entity', info));

const entitiesByExternalIds: QueryResolvers['entitiesByExternalIds'] = async (
  _source,
  { ids },
  context,
  info,
) => {
  const argument = 'entitiesByExternalIds(ids:)';
  checkLength(argument, ids, MAX_IDS, 'identifiers');
  const plan = context.reader.plan('Entity', info);
  const found = await Promise.allSettled(
    ids.map((id, index) => find(id, `${argument}[${index}].value`, context, plan)),
  );
  // An error in the list is an error of its own entry alone.
  return found.map((result) =>
    result.status === 'fulfilled' ? result.value : (result.reason as never),
  );
};

async function find(
  id: ExternalId,
  argument: string,
  { batches, loaders }: RequestContext,
  plan: RecordPlan,
): Promise<GraphRecord | null> {
  const value = spell(id, argument);
  const entityId = await batches.load(entityIdsByExternalIds, `${id.scheme}:${value}`);
  return entityId === null ? null : loaders.load('Entity', plan, entityId);
}

function spell({ scheme, value }: ExternalId, argument: string): string {
  try {
    return readExternalId(scheme, value);
  } catch (error) {
    if (error instanceof ExternalIdError) throw badUserInput(argument, `${error.message}.`);
    throw error;
  }
}

/** Look-ups by identifiers of other registers. */
export const identityResolvers = {
  Query: { entityByExternalId, entitiesByExternalIds },
} satisfies Resolvers;
