// How many links of each kind entities have.
//
// $ids: list of string, ids of entities
// -> id: string, the entity's id
// -> relationship: string, the type of the links
// -> direction: string, OUT for links from the entity, IN for links to it
// -> type: string, the type of the entities at the other ends
// -> count: integer, how many links
// order: id, relationship, direction, type
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
    |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
    |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
    |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
    |TRANSLATED_FROM|MENTIONS]-(other:Entity)
WITH id,
  type(edge) AS relationship,
  CASE WHEN endNode(edge) = other THEN 'OUT' ELSE 'IN' END AS direction,
  other.type AS type,
  count(*) AS count
RETURN id AS id, relationship AS relationship, direction AS direction, type AS type, count AS count
ORDER BY id, relationship, direction, type
