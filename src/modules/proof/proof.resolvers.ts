import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { encodeCursor } from '../../graphql/pagination.js';
import { claims, statementsOfValue } from './claim.resolvers.js';
import { completeness, documentOfShare } from './completeness.resolvers.js';
import { conflicts, entityOfConflict } from './conflict.resolvers.js';
import { passage } from './passage.js';
import { quality } from './quality.resolvers.js';

/** Who says what, why a value is shown, and how good the data are. */
export const proofResolvers = {
  Query: { claims, conflicts, completeness, quality },
  Statement: { passage },
  ClaimValue: { statements: statementsOfValue },
  ConflictConnection: {
    edges: ({ entries, fingerprint }) => entries.map((entry) => ({ ...entry, fingerprint })),
    nodes: ({ entries }) => entries.map(({ node }) => node),
  },
  ConflictEdge: { cursor: ({ keys, fingerprint }) => encodeCursor(keys, fingerprint) },
  Conflict: { entity: entityOfConflict },
  DocumentShare: { document: documentOfShare },
} satisfies Resolvers;
