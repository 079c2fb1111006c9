// Given entities under their names, and the links among them, each once.
//
// $members: map of true, the ids of entities as keys
// $relationships: list of string, the relationship types to read
// $limit: integer, how many links to return at most: the first by relationship, sourceId, targetId, key
// $proof: boolean, false leaves out the statements, which are many
// -> entity: list or null, id, type, labelLanguages and labelTexts of each entity that exists
// -> link: list or null, relationship, sourceId, targetId, key, role, validity, inferred, confidence and statementIds of each link
// order: none
// index: Entity.id
// :param {members: {`place:qianhai`: true, `place:shenzhen`: true}, relationships: ['PART_OF'], limit: 10, proof: true}
CALL () {
  UNWIND keys($members) AS id
  MATCH (entity:Entity {id: id})
  RETURN collect([entity.id, entity.type, entity.labelLanguages, entity.labelTexts]) AS entities
}
CALL () {
  UNWIND keys($members) AS id
  MATCH (source:Entity {id: id})-[edge]->(target:Entity)
  WHERE type(edge) IN $relationships AND $members[target.id]
  WITH type(edge) AS relationship, source.id AS sourceId, target.id AS targetId, edge
  ORDER BY relationship, sourceId, targetId, edge.key LIMIT $limit
  RETURN collect([relationship, sourceId, targetId, edge.key, edge.role, edge.validity,
    edge.inferred, edge.confidence, CASE WHEN $proof THEN edge.statementIds ELSE [] END]) AS links
}
UNWIND [entity IN entities | [entity, null]] + [link IN links | [null, link]] AS found
RETURN found[0] AS entity, found[1] AS link
