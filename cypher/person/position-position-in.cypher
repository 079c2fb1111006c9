// The body or place to which the post belongs.
//
// parent: Position
// field: positionIn
// node: Actor
// order: node.id, edge.key
MATCH (parent)-[edge:POSITION_IN]->(node:Actor)
