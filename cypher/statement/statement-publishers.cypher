// Who published the document that says so.
//
// parent: Statement
// field: publishers
// node: Publisher
// order: node.id
MATCH (parent)-[:FROM]->(:Document)-[:PUBLISHED_BY]->(node:Publisher)
