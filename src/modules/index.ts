import { agreementResolvers } from './agreement/agreement.resolvers.js';
import { documentResolvers } from './document/document.resolvers.js';
import { entityResolvers } from './entity/entity.resolvers.js';
import { forumResolvers } from './forum/forum.resolvers.js';
import { graphResolvers } from './graph/graph.resolvers.js';
import { identityResolvers } from './identity/identity.resolvers.js';
import { initiativeResolvers } from './initiative/initiative.resolvers.js';
import { observationResolvers } from './observation/observation.resolvers.js';
import { organisationResolvers } from './organisation/organisation.resolvers.js';
import { personResolvers } from './person/person.resolvers.js';
import { placeResolvers } from './place/place.resolvers.js';
import { programmeResolvers } from './programme/programme.resolvers.js';
import { projectResolvers } from './project/project.resolvers.js';
import { remarkResolvers } from './remark/remark.resolvers.js';
import { sectorResolvers } from './sector/sector.resolvers.js';
import { statementResolvers } from './statement/statement.resolvers.js';
import { timelineResolvers } from './timeline/timeline.resolvers.js';

/** The one list of features. */
export const moduleResolvers = [
  agreementResolvers,
  documentResolvers,
  entityResolvers,
  forumResolvers,
  graphResolvers,
  identityResolvers,
  initiativeResolvers,
  observationResolvers,
  organisationResolvers,
  personResolvers,
  placeResolvers,
  programmeResolvers,
  projectResolvers,
  remarkResolvers,
  sectorResolvers,
  statementResolvers,
  timelineResolvers,
];
