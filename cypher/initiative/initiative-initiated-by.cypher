// Who set it going.
//
// parent: Initiative
// field: initiatedBy
// node: Actor
// order: node.id, edge.key
MATCH (parent)<-[edge:INITIATED]-(node:Actor)
