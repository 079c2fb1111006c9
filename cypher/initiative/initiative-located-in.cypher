// The places it is about.
//
// parent: Initiative
// field: locatedIn
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:LOCATED_IN]->(node:Place)
