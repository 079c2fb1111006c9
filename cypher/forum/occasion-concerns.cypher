// What it was about besides sectors, such as an agreement or an initiative.
//
// parent: Occasion
// field: concerns
// node: Entity
// order: node.id, edge.key
MATCH (parent)-[edge:CONCERNS]->(node:Entity)
