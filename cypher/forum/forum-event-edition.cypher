// The edition within which it took place; null where the source names none.
//
// parent: ForumEvent
// field: edition
// node: ForumEdition
// order: node.id
MATCH (parent)-[:PART_OF*1..4]->(node:ForumEdition)
