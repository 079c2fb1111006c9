// What the statement is about.
//
// parent: Statement
// field: subject
// node: Entity
// order: node.id
MATCH (parent)-[:ABOUT]->(node:Entity)
