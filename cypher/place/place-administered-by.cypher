// Who governs or manages it.
//
// parent: Place
// field: administeredBy
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:ADMINISTERS]-(node:Organisation)
