// The documents that are about the entity as a whole.
//
// parent: Entity
// field: documentsAbout
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:CONCERNS]-(node:Document)
