// Where it was released.
//
// parent: Document
// field: releasedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:RELEASED_AT]->(node:Occasion)
