// Who held the post.
//
// parent: Tenure
// field: person
// node: Person
// order: node.id
MATCH (parent)-[edge:HELD_BY]->(node:Person)
