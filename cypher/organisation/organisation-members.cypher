// Its members; `validity` says since when.
//
// parent: Organisation
// field: members
// node: Actor
// order: node.id, edge.key
MATCH (parent)<-[edge:MEMBER_OF]-(node:Actor)
