// The programmes to which it is a party; the edge has its role.
//
// parent: Actor
// field: programmes
// node: Programme
// order: node.id, edge.key
MATCH (parent)-[edge:PARTY_TO]->(node:Programme)
