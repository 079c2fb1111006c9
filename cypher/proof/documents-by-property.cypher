// For each property that is stated of entities of a type, or relationship that leads to them: for how
// many each document states it; deprecated statements do not count.
//
// $type: string, an entity type
// -> property: string, what is stated
// -> incoming: boolean, true where it is stated of the other end of the relationship
// -> documentId: string, the id of the document
// -> entities: integer, how many entities
// order: property, incoming, documentId
// index: none, reads every entity
// :param {type: 'Place'}
MATCH (entity:Entity)<-[link:ABOUT|OBJECT]-(statement:Statement)
WHERE entity.type = $type AND statement.rank <> 'DEPRECATED'
RETURN statement.property AS property,
  type(link) = 'OBJECT' AS incoming,
  statement.documentId AS documentId,
  count(DISTINCT entity.id) AS entities
ORDER BY property, incoming, documentId
