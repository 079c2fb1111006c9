// Its translations.
//
// parent: Document
// field: translations
// node: Document
// order: node.id, edge.key
MATCH (parent)<-[edge:TRANSLATED_FROM]-(node:Document)
