// Who said it.
//
// parent: Remark
// field: saidBy
// node: Actor
// order: node.id, edge.key
MATCH (parent)-[edge:SAID_BY]->(node:Actor)
