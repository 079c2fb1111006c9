// What it is about.
//
// parent: Remark
// field: concerns
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:CONCERNS]->(node:Entity)
