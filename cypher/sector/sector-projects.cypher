// The projects and batches classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: projects
// node: Undertaking
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Undertaking)
