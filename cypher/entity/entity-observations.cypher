// The statistics that concern the entity; the edge has its role in them.
//
// parent: Entity
// field: observations
// node: Observation
// order: node.id, edge.key
MATCH (parent)<-[edge:CONCERNS]-(node:Observation)
