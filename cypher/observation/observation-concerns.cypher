// What it is about: the subject, the area, the partner … The edge has the role.
//
// parent: Observation
// field: concerns
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:CONCERNS]->(node:Entity)
