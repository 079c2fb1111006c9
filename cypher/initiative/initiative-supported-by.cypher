// Who or what supports it.
//
// parent: Initiative
// field: supportedBy
// node: Entity
// order: node.id, edge.key
MATCH (parent)<-[edge:SUPPORTED]-(node:Entity)
