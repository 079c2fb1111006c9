// The agreements that it amends or upgrades.
//
// parent: Agreement
// field: amends
// node: Agreement
// order: node.id, edge.key
MATCH (parent)-[edge:AMENDS]->(node:Agreement)
