// Where it is carried out.
//
// parent: Programme
// field: locatedIn
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:LOCATED_IN]->(node:Place)
