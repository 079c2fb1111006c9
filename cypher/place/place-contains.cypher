// The places that lie directly in it.
//
// parent: Place
// field: contains
// node: Place
// order: node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:Place)
