// The documents that it wrote or that pass on its text.
//
// parent: Organisation
// field: documents
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:ORIGINATED_BY|AUTHORED_BY]-(node:Document)
