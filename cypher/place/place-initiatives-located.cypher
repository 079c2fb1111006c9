// The initiatives and policies that apply directly to it.
//
// parent: Place
// field: initiativesLocated
// node: Initiative
// order: node.id, edge.key
MATCH (parent)<-[edge:LOCATED_IN]-(node:Initiative)
