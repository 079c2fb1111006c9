// Identifiers of the entity in other registers.
//
// parent: Entity
// field: externalIds
// node: ExternalId
// order: node.id
MATCH (parent)<-[:IDENTIFIES]-(node:ExternalId)
