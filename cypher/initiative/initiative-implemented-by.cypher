// What carries it out.
//
// parent: Initiative
// field: implementedBy
// node: Entity
// order: node.id, edge.key
MATCH (parent)<-[edge:IMPLEMENTS]-(node:Entity)
