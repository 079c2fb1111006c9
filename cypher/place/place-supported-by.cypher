// Programmes, initiatives and bodies that support it.
//
// parent: Place
// field: supportedBy
// node: Entity
// order: node.id, edge.key
MATCH (parent)<-[edge:SUPPORTED]-(node:Entity)
