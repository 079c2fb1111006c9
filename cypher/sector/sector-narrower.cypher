// The sectors that it includes directly.
//
// parent: Sector
// field: narrower
// node: Sector
// order: node.id, edge.key
MATCH (parent)<-[edge:BROADER]-(node:Sector)
