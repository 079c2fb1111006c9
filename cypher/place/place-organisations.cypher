// The organisations based directly in it.
//
// parent: Place
// field: organisations
// node: Organisation
// order: node.id, edge.key
MATCH (parent)<-[edge:LOCATED_IN]-(node:Organisation)
