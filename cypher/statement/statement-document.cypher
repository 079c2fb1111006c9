// The document that says so.
//
// parent: Statement
// field: document
// node: Document
// order: node.id
MATCH (parent)-[:FROM]->(node:Document)
