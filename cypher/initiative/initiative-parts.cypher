// The initiatives that belong to it or extend it.
//
// parent: Initiative
// field: parts
// node: Initiative
// order: node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:Initiative)
