// Where statements with these ids are stored already: their data sets and subjects.
//
// $ids: list of strings, statement ids
// -> id: string, the statement id
// -> dataset: string, the data set that it belongs to
// -> subjectId: string, the id of the entity that it is about
// order: none
// index: Statement.id
// :param {ids: ['statement:0123456789abcdef0123']}
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, statement.dataset AS dataset, statement.subjectId AS subjectId
