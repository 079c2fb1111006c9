// Where it was launched.
//
// parent: Undertaking
// field: launchedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:LAUNCHED_AT]->(node:Occasion)
