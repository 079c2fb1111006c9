// Forums, organisations, initiatives and places that bear its name.
//
// parent: Place
// field: namesakes
// node: Entity
// order: node.id, edge.key
MATCH (parent)<-[edge:NAMED_AFTER]-(node:Entity)
