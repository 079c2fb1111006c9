// The forums classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: forums
// node: Forum
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Forum)
