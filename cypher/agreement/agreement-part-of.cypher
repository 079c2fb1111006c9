// The batches with which it was counted.
//
// parent: Agreement
// field: partOf
// node: ProjectBatch
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:ProjectBatch)
