// The sectors that include it directly.
//
// parent: Sector
// field: broader
// node: Sector
// order: node.id, edge.key
MATCH (parent)-[edge:BROADER]->(node:Sector)
