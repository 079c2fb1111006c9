// Where it was signed.
//
// parent: Undertaking
// field: signedAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:SIGNED_AT]->(node:Occasion)
