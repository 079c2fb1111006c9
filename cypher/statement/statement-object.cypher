// For a relationship: the other entity; null for a value.
//
// parent: Statement
// field: object
// node: Entity
// order: node.id
MATCH (parent)-[:OBJECT]->(node:Entity)
