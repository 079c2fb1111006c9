// The agreements classified directly here; a root list with a sector filter includes narrower sectors.
//
// parent: Sector
// field: agreements
// node: Agreement
// order: node.id, edge.key
MATCH (parent)<-[edge:IN_SECTOR]-(node:Agreement)
