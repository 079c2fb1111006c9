// The post.
//
// parent: Tenure
// field: position
// node: Position
// order: node.id
MATCH (parent)-[edge:OF_POSITION]->(node:Position)
