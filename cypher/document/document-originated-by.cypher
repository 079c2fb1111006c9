// Whose text or claims it passes on, such as the issuer of a press release.
//
// parent: Document
// field: originatedBy
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:ORIGINATED_BY]->(node:Entity)
