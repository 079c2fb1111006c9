// What it set going: organisations, programmes, initiatives, forums.
//
// parent: Actor
// field: initiated
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:INITIATED]->(node:Entity)
