// The series it belongs to; null where the source names none.
//
// parent: Occasion
// field: forum
// node: Forum
// order: node.id
MATCH (parent)-[:PART_OF*0..4]->(:ForumEdition)-[:EDITION_OF]->(node:Forum)
