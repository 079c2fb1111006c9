// The documents that mention entities, as stored.
//
// $ids: list of strings, entity ids
// -> fromId: string, the id of the document
// -> toId: string, the id of the entity
// -> properties: map, every property of the relationship
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[mention:MENTIONS]-(document:Document)
RETURN document.id AS fromId, id AS toId, properties(mention) AS properties
