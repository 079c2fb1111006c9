// The sectors it works in.
//
// parent: Organisation
// field: sectors
// node: Sector
// order: node.id, edge.key
MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)
