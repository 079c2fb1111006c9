// What it published.
//
// parent: Publisher
// field: documents
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:PUBLISHED_BY]-(node:Document)
