// The projects and batches to which it is a party; the edge has its role.
//
// parent: Actor
// field: projects
// node: Undertaking
// order: node.id, edge.key
MATCH (parent)-[edge:PARTY_TO]->(node:Undertaking)
