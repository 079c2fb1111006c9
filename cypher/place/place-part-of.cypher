// The places in which it lies directly; there may be several.
//
// parent: Place
// field: partOf
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:Place)
