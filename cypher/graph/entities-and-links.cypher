// Given entities under their names, each with the links to others of them that it is the subject of.
//
// $members: map of true, the ids of entities as keys
// $relationships: list of string or null, the relationship types to read; null for all that the text names, where MENTIONS takes its place too
// $limit: integer, how many links of each entity to return at most: the first by relationship, targetId, key
// $proof: boolean, false leaves out the statements, which are many
// -> entity: list, id, type, labelLanguages and labelTexts; a row for each that exists
// -> links: list of list, relationship, targetId, key, role, validity, inferred, confidence and statementIds of each link
// order: none
// index: Entity.id
// :param {members: {`place:qianhai`: true, `place:shenzhen`: true}, relationships: ['PART_OF'], limit: 10, proof: true}
UNWIND keys($members) AS id
MATCH (source:Entity {id: id})
CALL (source) {
  MATCH (source)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
      |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
      |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
      |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
      |TRANSLATED_FROM]->(target:Entity)
  WHERE ($relationships IS NULL OR type(edge) IN $relationships) AND $members[target.id]
  WITH edge, type(edge) AS relationship, target.id AS targetId, edge.key AS key
  ORDER BY relationship, targetId, key LIMIT $limit
  RETURN collect([relationship, targetId, key, edge.role, edge.validity,
    edge.inferred, edge.confidence, CASE WHEN $proof THEN edge.statementIds ELSE [] END]) AS links
}
RETURN [source.id, source.type, source.labelLanguages, source.labelTexts] AS entity, links AS links
