// Who held the post, and when.
//
// parent: Position
// field: tenures
// node: Tenure
// order: node.id, edge.key
MATCH (parent)<-[edge:OF_POSITION]-(node:Tenure)
