// Where it was said.
//
// parent: Remark
// field: saidAt
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:SAID_AT]->(node:Occasion)
