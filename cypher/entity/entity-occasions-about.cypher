// The editions and events that were about the entity.
//
// parent: Entity
// field: occasionsAbout
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)<-[edge:CONCERNS]-(node:Occasion)
