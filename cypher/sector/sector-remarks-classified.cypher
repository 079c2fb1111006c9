// The attributed views classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: remarksClassified
// node: Remark
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Remark)
