// Who set it up or proposed it.
//
// parent: Organisation
// field: initiatedBy
// node: Actor
// order: node.id, edge.key
MATCH (parent)<-[edge:INITIATED]-(node:Actor)
