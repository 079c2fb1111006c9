// The posts in its government.
//
// parent: Place
// field: positions
// node: Position
// order: node.id, edge.key
MATCH (parent)<-[edge:POSITION_IN]-(node:Position)
