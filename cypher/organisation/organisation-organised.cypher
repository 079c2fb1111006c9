// The forums, editions, events and programmes that it organised; the edge has its role.
//
// parent: Organisation
// field: organised
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:ORGANISED]->(node:Entity)
