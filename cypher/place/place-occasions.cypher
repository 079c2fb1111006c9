// The editions and events held directly in it.
//
// parent: Place
// field: occasions
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)<-[edge:HELD_IN]-(node:Occasion)
