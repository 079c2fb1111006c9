// Who wrote it.
//
// parent: Document
// field: authoredBy
// node: Actor
// order: node.id, edge.key
MATCH (parent)-[edge:AUTHORED_BY]->(node:Actor)
