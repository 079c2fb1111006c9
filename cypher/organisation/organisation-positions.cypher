// The posts in it.
//
// parent: Organisation
// field: positions
// node: Position
// order: node.id, edge.key
MATCH (parent)<-[edge:POSITION_IN]-(node:Position)
