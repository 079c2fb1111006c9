// Where it was announced.
//
// parent: Initiative
// field: announcedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:ANNOUNCED_AT]->(node:Occasion)
