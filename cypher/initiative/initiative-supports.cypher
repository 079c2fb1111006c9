// What it supports.
//
// parent: Initiative
// field: supports
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:SUPPORTED]->(node:Entity)
