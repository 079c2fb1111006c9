// The organisations classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: organisations
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Organisation)
