// The original that it translates.
//
// parent: Document
// field: translatedFrom
// node: Document
// order: node.id, edge.key
MATCH (parent)-[edge:TRANSLATED_FROM]->(node:Document)
