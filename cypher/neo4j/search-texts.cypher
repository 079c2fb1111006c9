// Finds nodes whose text contains a phrase as whole words, for several searches in full-text indexes.
//
// $searches: list of map, each with the index, the phrase as a Lucene query, the property that the index covers, the folded words of the phrase with a space before, between and after them, where as [property, list of strings] each of which must hold, the columns to read, and the most rows
// $limit: integer, the most rows of any search
// -> found: list of list of list, for each search the columns of what it finds
// order: none, one row
// index: name-text (full text)
// :param {searches: [{index: 'name-text', query: '"tien hai"', property: 'searchText', phrase: ' tien hai ', where: [['language', ['vi']]], columns: ['id'], limit: 20}], limit: 20}
UNWIND range(0, size($searches) - 1) AS position
WITH position, $searches[position] AS search
CALL (search) {
  CALL db.index.fulltext.queryNodes(search.index, search.query) YIELD node
  WHERE node[search.property] CONTAINS search.phrase
    AND all(filter IN search.where WHERE node[filter[0]] IN filter[1])
  WITH node LIMIT $limit
  WITH collect([column IN search.columns | node[column]]) AS rows
  RETURN rows[..search.limit] AS rowsOfSearch
}
WITH position, rowsOfSearch ORDER BY position
RETURN collect(rowsOfSearch) AS found
