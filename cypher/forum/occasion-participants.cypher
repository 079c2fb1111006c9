// The named organisations, people and places that took part.
//
// parent: Occasion
// field: participants
// node: Actor
// order: node.id, edge.key
MATCH (parent)<-[edge:ATTENDED]-(node:Actor)
