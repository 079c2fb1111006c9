// Who organised it; the edge has the role.
//
// parent: Occasion
// field: organisers
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:ORGANISED]-(node:Organisation)
