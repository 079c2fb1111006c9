// The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there.
//
// parent: Initiative
// field: sectors
// node: Sector
// order: node.id, edge.key
MATCH (parent)-[edge:IN_SECTOR]->(node:Sector)
