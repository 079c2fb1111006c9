// The series; null where the source names none.
//
// parent: ForumEdition
// field: forum
// node: Forum
// order: node.id
MATCH (parent)-[edge:EDITION_OF]->(node:Forum)
