// The statistics classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: observationsClassified
// node: Observation
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Observation)
