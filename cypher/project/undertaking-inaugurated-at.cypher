// Where it was inaugurated.
//
// parent: Undertaking
// field: inauguratedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:INAUGURATED_AT]->(node:Occasion)
