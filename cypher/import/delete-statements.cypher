// Deletes statements that a data set makes no longer.
//
// $ids: list of strings, statement ids
// index: Statement.id
// :param {ids: ['statement:0123456789abcdef0123']}
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
