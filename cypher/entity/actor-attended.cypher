// The editions and events that it attended.
//
// parent: Actor
// field: attended
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)-[edge:ATTENDED]->(node:Occasion)
