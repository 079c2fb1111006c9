// The places that its name bears.
//
// parent: Initiative
// field: namedAfter
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:NAMED_AFTER]->(node:Place)
