// The sectors it is about.
//
// parent: Forum
// field: sectors
// node: Sector
// order: node.id, edge.key
MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)
