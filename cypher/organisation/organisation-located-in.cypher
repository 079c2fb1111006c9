// Where it is based.
//
// parent: Organisation
// field: locatedIn
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:LOCATED_IN]->(node:Place)
