// The documents that pass on its text, whoever published them.
//
// parent: Publisher
// field: originated
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:ORIGINATED_BY]-(node:Document)
