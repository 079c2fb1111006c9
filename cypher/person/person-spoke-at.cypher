// The editions and events at which the person spoke; the edge has the role.
//
// parent: Person
// field: spokeAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:SPOKE_AT]->(node:Occasion)
