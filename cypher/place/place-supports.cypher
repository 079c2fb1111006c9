// What it supports.
//
// parent: Place
// field: supports
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:SUPPORTED]->(node:Entity)
