// What was held together with it, such as a conference within an expo.
//
// parent: Occasion
// field: coLocatedWith
// node: Occasion
// order: node.datesEarliest?, node.id, edge.key, edge.statementIds[0]
MATCH (parent)-[edge:CO_LOCATED_WITH]-(node:Occasion)
