// The larger initiatives it belongs to or extends.
//
// parent: Initiative
// field: partOf
// node: Initiative
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:Initiative)
