// The entities it speaks of.
//
// parent: Document
// field: mentions
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:MENTIONS]->(node:Entity)
