// The editions and events classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: occasions
// node: Occasion
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Occasion)
