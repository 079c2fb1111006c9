// Every statement of a data set with the hash of its content, to tell what an import changes.
//
// $dataset: string, the name of a data set
// -> id: string, the statement id
// -> hash: string, 20 hexadecimal digits
// order: none
// index: none, all statements are looked at once per import
// :param {dataset: 'base'}
MATCH (statement:Statement)
WHERE statement.dataset = $dataset
RETURN statement.id AS id, statement.hash AS hash
