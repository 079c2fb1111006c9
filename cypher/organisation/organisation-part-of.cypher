// The larger bodies it belongs to.
//
// parent: Organisation
// field: partOf
// node: Organisation
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:Organisation)
