// Given entities, those at most two steps from them, and the links among all of these.
//
// $ids: list of string, ids of entities, each once
// $relationships: list of string or null, the relationship types to follow; null for all that the text names, where MENTIONS takes its place too
// $types: list of string or null, the types of entities to keep; null for all
// $maxNodes: integer, how many entities to return at most: those given, then by distance, then by id
// $neighbourLimit: integer, from so many neighbours on those with late ids are left out; 0 leaves out all
// $nextLimit: integer, from so many links on a neighbour is not followed; 0 follows none
// $limit: integer, how many links of each entity to return at most: the first by relationship, targetId, key
// $proof: boolean, false leaves out the statements, which are many
// -> entities: list of list, of each entity what `entities-and-links` says: entity, links; those given first, in no order, then by distance and id
// -> hubIds: list of string, ids of entities of which not all links were followed, in no order
// -> count: integer, how many entities there are, with those left out
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai'], relationships: null, types: ['Place'], maxNodes: 20, neighbourLimit: 21, nextLimit: 101, limit: 10, proof: false}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
      |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
      |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
      |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
      |TRANSLATED_FROM]-(other:Entity)
  WHERE ($relationships IS NULL OR type(edge) IN $relationships)
    AND ($types IS NULL OR other.type IN $types OR other.id IN $ids)
  WITH DISTINCT other
  ORDER BY other.id LIMIT $neighbourLimit
  RETURN collect(other) AS neighbours
}
WITH entity, neighbours, $neighbourLimit > 0 AND size(neighbours) = $neighbourLimit AS isHub
WITH collect(entity) AS given,
  collect(CASE WHEN isHub THEN neighbours[..$neighbourLimit - 1] ELSE neighbours END) AS neighbours,
  collect(CASE WHEN isHub THEN entity.id END) AS givenHubIds
CALL (given, neighbours) {
  UNWIND neighbours AS others
  UNWIND others AS other
  WITH DISTINCT other
  WHERE NOT other IN given
  WITH other ORDER BY other.id
  RETURN collect(other) AS near
}
WITH given, givenHubIds, near, $maxNodes - size(given) AS room
CALL (near, room) {
  UNWIND CASE WHEN size(near) <= room THEN near ELSE [] END AS entity
  CALL (entity) {
    MATCH (entity)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
        |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
        |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
        |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
        |TRANSLATED_FROM]-(other:Entity)
    WHERE ($relationships IS NULL OR type(edge) IN $relationships)
      AND ($types IS NULL OR other.type IN $types OR other.id IN $ids)
    WITH other LIMIT $nextLimit
    RETURN collect(other) AS neighbours
  }
  WITH entity, neighbours, $nextLimit > 0 AND size(neighbours) = $nextLimit AS isHub
  RETURN collect(CASE WHEN isHub THEN [] ELSE neighbours END) AS followed,
    collect(CASE WHEN isHub THEN entity.id END) AS nearHubIds
}
CALL (given, near, followed) {
  UNWIND followed AS others
  UNWIND others AS other
  WITH collect(DISTINCT other) AS others
  UNWIND [other IN others WHERE NOT other IN given AND NOT other IN near] AS other
  WITH other ORDER BY other.id
  RETURN collect(other) AS far
}
WITH givenHubIds + nearHubIds AS hubIds, size(given) + size(near) + size(far) AS count,
  given + (near + far)[..room] AS members
CALL (members) {
  UNWIND range(0, size(members) - 1) AS place
  WITH place, members[place] AS source
  CALL (source, members) {
    MATCH (source)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
        |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
        |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
        |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
        |TRANSLATED_FROM]->(target:Entity)
    WHERE ($relationships IS NULL OR type(edge) IN $relationships) AND target IN members
    WITH edge, type(edge) AS relationship, target.id AS targetId, edge.key AS key
    ORDER BY relationship, targetId, key LIMIT $limit
    RETURN collect([relationship, targetId, key, edge.role, edge.validity,
      edge.inferred, edge.confidence, CASE WHEN $proof THEN edge.statementIds ELSE [] END]) AS links
  }
  WITH place, [[source.id, source.type, source.labelLanguages, source.labelTexts], links] AS entity
  ORDER BY place
  RETURN collect(entity) AS entities
}
RETURN entities AS entities, hubIds AS hubIds, count AS count
