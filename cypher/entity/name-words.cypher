// The distinct folded words of all names, those of most names first.
//
// $longest: integer, the most characters that a word may have
// $limit: integer, the most words to return
// -> word: string, a folded word or syllable
// -> names: integer, how often it occurs in names
// order: names, the most first, then word
// index: none, all names
// :param {longest: 40, limit: 1000}
MATCH (name:Name)
UNWIND split(name.searchText, ' ') AS word
WITH word WHERE word <> '' AND word <> '|' AND size(word) <= $longest
WITH word, count(*) AS names
RETURN word, names
ORDER BY names DESC, word
LIMIT $limit
