// How many entities of a type there are.
//
// $type: string, an entity type
// -> entities: integer, their number
// order: none
// index: none, reads every entity
// :param {type: 'Place'}
MATCH (entity:Entity)
WHERE entity.type = $type
RETURN count(*) AS entities
