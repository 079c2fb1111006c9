// The projects and batches carried out directly in it.
//
// parent: Place
// field: projectsLocated
// node: Undertaking
// order: node.id, edge.key
MATCH (parent)<-[edge:LOCATED_IN]-(node:Undertaking)
