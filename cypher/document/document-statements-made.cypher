// The statements it makes.
//
// parent: Document
// field: statementsMade
// node: Statement
// order: node.paragraph?, node.start?, node.id
MATCH (parent)<-[:FROM]-(node:Statement)
