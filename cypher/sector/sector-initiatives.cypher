// The initiatives and policies classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: initiatives
// node: Initiative
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Initiative)
