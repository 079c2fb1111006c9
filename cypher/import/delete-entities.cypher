// Deletes entities that no data set declares and no statement names any more.
//
// $ids: list of strings, entity ids
// index: Entity.id
// :param {ids: ['place:example']}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
