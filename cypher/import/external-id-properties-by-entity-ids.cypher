// The stored external ids of entities.
//
// $ids: list of strings, entity ids
// -> entityId: string, the entity id
// -> properties: map, every property of an external id
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IDENTIFIES]-(externalId:ExternalId)
RETURN id AS entityId, properties(externalId) AS properties
