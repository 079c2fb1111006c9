// The named parties; empty where the sources name none. The edge has the role.
//
// parent: Undertaking
// field: parties
// node: Actor
// order: node.id, edge.key
MATCH (parent)<-[edge:PARTY_TO]-(node:Actor)
