// The agreements that are counted with its projects.
//
// parent: ProjectBatch
// field: agreements
// node: Agreement
// order: node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:Agreement)
