// Who organises the series; an edition may have others.
//
// parent: Forum
// field: organisers
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:ORGANISED]-(node:Organisation)
