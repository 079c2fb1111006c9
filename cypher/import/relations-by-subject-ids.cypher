// The stored relationships of entities as their subject, the mentions by a document left out.
//
// $ids: list of strings, entity ids
// -> fromId: string, the id of the subject
// -> type: string, the relationship type
// -> toId: string, the id of the object
// -> key: string, its role and validity as `<role>|<validity>`
// -> properties: map, every property of the relationship
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation]->(object:Entity)
WHERE type(relation) <> 'MENTIONS'
RETURN id AS fromId, type(relation) AS type, object.id AS toId, relation.key AS key,
  properties(relation) AS properties
