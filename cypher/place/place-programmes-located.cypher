// The programmes carried out directly in it.
//
// parent: Place
// field: programmesLocated
// node: Programme
// order: node.id, edge.key
MATCH (parent)<-[edge:LOCATED_IN]-(node:Programme)
