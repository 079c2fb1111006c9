// The folded forms of names, as they are searched.
//
// $ids: list of string, ids of names
// -> id: string, the name's id
// -> forms: string, the folded forms between spaces, separated by a bar
// order: id
// index: Name(id)
// :param {ids: ["place:qianhai#0123456789ab"]}
UNWIND $ids AS id
MATCH (name:Name {id: id})
RETURN name.id AS id, name.searchText AS forms
ORDER BY id
