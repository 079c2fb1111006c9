// The bodies that belong to it.
//
// parent: Organisation
// field: parts
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:Organisation)
