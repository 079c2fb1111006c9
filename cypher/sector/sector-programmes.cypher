// The programmes classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: programmes
// node: Programme
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Programme)
