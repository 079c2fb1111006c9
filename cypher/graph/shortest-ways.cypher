// The shortest of the ways of at most three steps between two entities, and what is on them; no row where an end has too many neighbours, or does not exist.
//
// $ids: list of string, ids of the two ends
// $relationships: list of string or null, the relationship types to follow; null for all that the text names, where MENTIONS takes its place too
// $types: list of string or null, the types of entities to keep; null for all
// $neighbourLimit: integer, from so many neighbours on an end has too many
// $fewerNeighbours: integer, how many the end with fewer may have
// $nextLimit: integer, from so many links on a neighbour of that end is not followed; 0 follows none
// $maxLength: integer, the most steps of a way
// $ways: integer, how many ways to return at most: the first by length, then by the ids on them
// $limit: integer, how many links of each entity to return at most: the first by relationship, targetId, key
// $proof: boolean, false leaves out the statements, which are many
// -> ways: list of list of string, the ids between the ends, from the first of them to the second
// -> entities: list of list, of the ends and of each entity on a way what `entities-and-links` says: entity, links
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai', 'place:china'], relationships: null, types: null, neighbourLimit: 2001, fewerNeighbours: 200, nextLimit: 101, maxLength: 3, ways: 1, limit: 10, proof: false}
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
  WITH DISTINCT other LIMIT $neighbourLimit
  RETURN collect(other) AS neighbours
}
WITH id, neighbours ORDER BY size(neighbours), id
WITH collect(id) AS ends, collect(neighbours) AS neighbours
WHERE size(ends) = 2 AND size(neighbours[0]) <= $fewerNeighbours AND size(neighbours[1]) < $neighbourLimit
WITH ends, neighbours[0] AS nearby, neighbours[1] AS faraway
CALL (ends, nearby, faraway) {
  UNWIND nearby AS near
  CALL (near) {
    MATCH (near)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
        |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
        |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
        |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
        |TRANSLATED_FROM]-(other:Entity)
    WHERE ($relationships IS NULL OR type(edge) IN $relationships)
      AND ($types IS NULL OR other.type IN $types OR other.id IN $ids)
    WITH other LIMIT $nextLimit
    RETURN collect(other) AS followed
  }
  UNWIND CASE WHEN size(followed) < $nextLimit THEN [near] + followed ELSE [near] END AS other
  WITH near.id AS nearId, other
  WHERE nearId = ends[1] OR other IN faraway
  WITH nearId, other.id AS otherId
  WHERE otherId = nearId AND nearId <> ends[0] OR NOT nearId IN ends AND NOT otherId IN ends
  WITH CASE nearId WHEN ends[1] THEN [] WHEN otherId THEN [nearId] ELSE [nearId, otherId] END AS between
  WITH CASE WHEN ends[0] = $ids[0] THEN between ELSE reverse(between) END AS between
  WITH DISTINCT size(between) AS inside, between[0] AS first, between[1] AS second, between
  WHERE inside < $maxLength
  ORDER BY inside, first, second LIMIT $ways
  RETURN collect(between) AS ways
}
WITH ways, reduce(ids = $ids, between IN ways | ids + between) AS members
CALL (members) {
  UNWIND members AS id
  WITH DISTINCT id
  MATCH (source:Entity {id: id})
  CALL (source, members) {
    MATCH (source)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
        |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
        |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
        |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
        |TRANSLATED_FROM]->(target:Entity)
    WHERE ($relationships IS NULL OR type(edge) IN $relationships) AND target.id IN members
    WITH edge, type(edge) AS relationship, target.id AS targetId, edge.key AS key
    ORDER BY relationship, targetId, key LIMIT $limit
    RETURN collect([relationship, targetId, key, edge.role, edge.validity,
      edge.inferred, edge.confidence, CASE WHEN $proof THEN edge.statementIds ELSE [] END]) AS links
  }
  RETURN collect([[source.id, source.type, source.labelLanguages, source.labelTexts], links]) AS entities
}
RETURN ways AS ways, entities AS entities
