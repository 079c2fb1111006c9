// Who runs it.
//
// parent: Programme
// field: organisers
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:ORGANISED]-(node:Organisation)
