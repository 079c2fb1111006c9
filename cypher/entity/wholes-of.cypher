// What the entities named by id are part of, at any depth, themselves included.
//
// $ids: list of string, ids of entities
// -> part: string, one of the ids
// -> whole: string, the id of what it is part of, or the same id
// -> kind: string or null, the kind of the whole
// order: part, whole
// index: Entity(id)
// :param {ids: ["place:qianhai"]}
UNWIND $ids AS id
MATCH (part:Entity {id: id})
MATCH (part)-[:PART_OF*0..10]->(whole:Entity)
WITH DISTINCT part, whole
RETURN part.id AS part, whole.id AS whole, whole.kind AS kind
ORDER BY part, whole
