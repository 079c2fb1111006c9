// The edition or event to which it belongs directly.
//
// parent: ForumEvent
// field: partOf
// node: Occasion
// order: node.id, edge.key
MATCH (parent)-[edge:PART_OF]->(node:Occasion)
