// The places that are stated for it directly.
//
// parent: Occasion
// field: heldIn
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:HELD_IN]->(node:Place)
