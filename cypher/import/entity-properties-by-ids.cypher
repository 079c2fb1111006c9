// The stored properties of entities.
//
// $ids: list of strings, entity ids
// -> id: string, the entity id
// -> properties: map, every property of its node
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, properties(entity) AS properties
