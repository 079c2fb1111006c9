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
MATCH (entity:Entity {id: id})-[edge]-(other:Entity)
WITH id,
  type(edge) AS relationship,
  CASE WHEN endNode(edge) = other THEN 'OUT' ELSE 'IN' END AS direction,
  other.type AS type,
  count(*) AS count
RETURN id AS id, relationship AS relationship, direction AS direction, type AS type, count AS count
ORDER BY id, relationship, direction, type
