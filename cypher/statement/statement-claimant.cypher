// Whose claim it is, where the document only passes it on; null otherwise.
//
// parent: Statement
// field: claimant
// node: Entity
// order: node.id
MATCH (parent)-[:CLAIMED_BY]->(node:Entity)
