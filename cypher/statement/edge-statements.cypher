// The statements behind a relationship.
//
// parent: Edge
// field: statements
// node: Statement
// order: node.id
UNWIND parent.statementIds AS statementId
MATCH (node:Statement {id: statementId})
