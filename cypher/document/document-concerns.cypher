// What it is about as a whole.
//
// parent: Document
// field: concerns
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:CONCERNS]->(node:Entity)
