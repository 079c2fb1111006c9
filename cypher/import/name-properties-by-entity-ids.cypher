// The stored names of entities.
//
// $ids: list of strings, entity ids
// -> entityId: string, the entity id
// -> properties: map, every property of a name
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES]-(name:Name)
RETURN id AS entityId, properties(name) AS properties
