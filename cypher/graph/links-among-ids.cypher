// The links between given entities, each once.
//
// $ids: list of string, ids of entities
// $members: map of true, the same ids as keys
// $relationships: list of string, the relationship types to read
// $limit: integer, how many links to return at most
// -> relationship: string, the type
// -> sourceId: string, the id of the subject
// -> targetId: string, the id of the object
// -> key: string, tells apart links of a type between the same two entities
// -> role: string or null, the role
// -> validity: string or null, when the link holds, EDTF
// -> inferred: boolean, true where no source prints the link
// -> confidence: number, the highest confidence of its statements, 0 to 1
// -> statementIds: list of string, the statements that say so, ascending
// order: relationship, sourceId, targetId, key
// index: Entity.id
// :param {ids: ['place:qianhai', 'place:shenzhen'], members: {`place:qianhai`: true, `place:shenzhen`: true}, relationships: ['PART_OF'], limit: 10}
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[edge]->(target:Entity)
WHERE type(edge) IN $relationships AND $members[target.id]
WITH type(edge) AS relationship, source.id AS sourceId, target.id AS targetId, edge
ORDER BY relationship, sourceId, targetId, edge.key LIMIT $limit
RETURN relationship AS relationship, sourceId AS sourceId, targetId AS targetId, edge.key AS key,
  edge.role AS role, edge.validity AS validity, edge.inferred AS inferred,
  edge.confidence AS confidence, edge.statementIds AS statementIds
ORDER BY relationship, sourceId, targetId, key
