// The sectors it was about.
//
// parent: Occasion
// field: sectors
// node: Sector
// order: node.id, edge.key
MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)
