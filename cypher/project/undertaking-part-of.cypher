// The batches of which it is a member or subset.
//
// parent: Undertaking
// field: partOf
// node: ProjectBatch
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:ProjectBatch)
