// The statements about the entity: who says what, in which words.
//
// parent: Entity
// field: statements
// node: Statement
// $properties: list of string or null, the properties to keep; null keeps all
// order: node.property, node.id
MATCH (parent)<-[:ABOUT]-(node:Statement)
WHERE $properties IS NULL OR node.property IN $properties
