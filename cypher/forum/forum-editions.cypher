// Its editions, earliest first, undated ones last.
//
// parent: Forum
// field: editions
// node: ForumEdition
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)<-[edge:EDITION_OF]-(node:ForumEdition)
