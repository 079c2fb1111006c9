// Where it was launched.
//
// parent: Programme
// field: launchedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:LAUNCHED_AT]->(node:Occasion)
