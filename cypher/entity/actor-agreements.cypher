// The agreements to which it is a party; the edge has its role.
//
// parent: Actor
// field: agreements
// node: Agreement
// order: node.id, edge.key
MATCH (parent)-[edge:PARTY_TO]->(node:Agreement)
