// The documents that the person wrote.
//
// parent: Person
// field: documents
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:AUTHORED_BY]-(node:Document)
