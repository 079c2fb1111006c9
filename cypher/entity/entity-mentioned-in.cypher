// The documents that speak of the entity.
//
// parent: Entity
// field: mentionedIn
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:MENTIONS]-(node:Document)
