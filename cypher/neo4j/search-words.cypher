// Finds nodes whose text has a word of every group, through a full-text index.
//
// $index: string, name of the full-text index
// $query: string, the groups of words as a Lucene query
// $where: list of [property, list of strings], each property must have one of its values
// $columns: list of string, the properties to read of each node
// $limit: integer, the most rows to return
// -> columns: list, the values of these properties
// order: none
// index: name-text (full text)
// :param {index: 'name-text', query: '+("qianhai" "hai") +("forum")', where: [['language', ['en']]], columns: ['id'], limit: 20}
CALL db.index.fulltext.queryNodes($index, $query) YIELD node
WHERE all(filter IN $where WHERE node[filter[0]] IN filter[1])
RETURN [column IN $columns | node[column]] AS columns
LIMIT $limit
