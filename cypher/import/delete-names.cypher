// Deletes names that no statement gives any more.
//
// $ids: list of strings, name ids
// index: Name.id
// :param {ids: ['place:qianhai#0123456789ab']}
UNWIND $ids AS id
MATCH (name:Name {id: id})
DETACH DELETE name
