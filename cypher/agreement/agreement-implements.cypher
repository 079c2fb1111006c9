// The agreements and initiatives that it carries out.
//
// parent: Agreement
// field: implements
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:IMPLEMENTS]->(node:Entity)
