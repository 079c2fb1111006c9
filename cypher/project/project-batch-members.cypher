// The members and subsets that are known; there may be fewer than `count`.
//
// parent: ProjectBatch
// field: members
// node: Undertaking
// order: node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:Undertaking)
