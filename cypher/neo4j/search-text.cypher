// Finds nodes whose text contains a phrase as whole words, through a full-text index.
//
// $index: string, name of the full-text index
// $query: string, the phrase as a Lucene query
// $property: string, the property that the index covers
// $phrase: string, the folded words with a space before, between and after them
// $where: list of [property, list of strings], each property must have one of its values
// $limit: integer, the most rows to return
// -> id: string, the node's id
// order: none
// index: name-text (full text)
// :param {index: 'name-text', query: '"tien hai"', property: 'searchText', phrase: ' tien hai ', where: [['language', ['vi']]], limit: 20}
CALL db.index.fulltext.queryNodes($index, $query) YIELD node
WHERE node[$property] CONTAINS $phrase
  AND all(filter IN $where WHERE node[filter[0]] IN filter[1])
RETURN node.id AS id
LIMIT $limit
