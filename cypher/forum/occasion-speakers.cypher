// Who spoke; the edge has the role.
//
// parent: Occasion
// field: speakers
// node: Person
// order: node.id, edge.key
MATCH (parent)<-[edge:SPOKE_AT]-(node:Person)
