// Who published it.
//
// parent: Document
// field: publishedBy
// node: Publisher
// order: node.id, edge.key
MATCH (parent)-[edge:PUBLISHED_BY]->(node:Publisher)
