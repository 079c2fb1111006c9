// The documents that it wrote.
//
// parent: Organisation
// field: documents
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:AUTHORED_BY]-(node:Document)
