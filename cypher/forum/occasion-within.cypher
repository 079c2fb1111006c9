// The occasion itself and every event and edition it belongs to.
//
// parent: Occasion
// field: within
// node: Occasion
// order: node.id
MATCH (parent)-[:PART_OF*0..4]->(node:Occasion)
