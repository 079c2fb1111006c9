// What is part of the entities named by id, at any depth.
//
// $ids: list of string, ids of entities
// -> whole: string, one of the ids
// -> part: string, the id of a part of it
// order: whole, part
// index: Entity(id)
// :param {ids: ["project-batch:beihai-inaugurated"]}
UNWIND $ids AS id
MATCH (whole:Entity {id: id})
MATCH (whole)<-[:PART_OF*1..10]-(part:Entity)
WITH DISTINCT whole, part
RETURN whole.id AS whole, part.id AS part
ORDER BY whole, part
