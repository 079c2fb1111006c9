// Who or what supports it.
//
// parent: Organisation
// field: supportedBy
// node: Entity
// order: node.id, edge.key
MATCH (parent)<-[edge:SUPPORTED]-(node:Entity)
