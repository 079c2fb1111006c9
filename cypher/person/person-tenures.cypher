// The posts held, each with its dates where they are stated.
//
// parent: Person
// field: tenures
// node: Tenure
// order: node.id, edge.key
MATCH (parent)<-[edge:HELD_BY]-(node:Tenure)
