// The first of the entities that the ends of a search are linked to, and what those are linked to.
//
// $ids: list of string, ids of entities
// $relationships: list of string or null, the relationship types to follow; null for all that the text names, where MENTIONS takes its place too
// $types: list of string or null, the types of entities to keep; null for all
// $limit: integer, how many neighbours of each entity to return at most; one fewer are followed
// $nextIds: integer, from more entities than this no second step is made
// $nextLimit: integer, in the second step, how many links of each entity to read at most
// -> id: string, the id of one of the entities, or of a neighbour of one; a row for each that exists
// -> neighbourIds: list of string or null, of one of the entities the ids of its neighbours, ascending, with others of `$ids` whatever their type; of a neighbour as of `neighbours-by-ids`
// order: id
// index: Entity.id
// :param {ids: ['place:qianhai'], relationships: ['PART_OF', 'HELD_IN'], types: ['Place'], limit: 2001, nextIds: 200, nextLimit: 101}
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
  WITH DISTINCT other.id AS otherId
  ORDER BY otherId LIMIT $limit
  RETURN collect(otherId) AS neighbourIds
}
WITH collect([id, neighbourIds]) AS ends
CALL (ends) {
  UNWIND ends AS end
  UNWIND end[1][..$limit - 1] AS nextId
  WITH DISTINCT nextId
  WHERE NOT nextId IN $ids
  WITH collect(nextId) AS nextIds
  UNWIND CASE WHEN size(nextIds) <= $nextIds THEN nextIds ELSE [] END AS nextId
  MATCH (entity:Entity {id: nextId})
  CALL (entity) {
    MATCH (entity)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS
        |CO_LOCATED_WITH|EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED
        |IN_SECTOR|LAUNCHED_AT|LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED
        |ORIGINATED_BY|PARTY_TO|PART_OF|POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY
        |SIGNED_AT|SPOKE_AT|SUPPORTED|TRANSLATED_FROM]-(other:Entity)
    WHERE ($relationships IS NULL OR type(edge) IN $relationships)
      AND ($types IS NULL OR other.type IN $types OR other.id IN $ids)
    WITH other LIMIT $nextLimit
    RETURN collect(other.id) AS neighbourIds
  }
  RETURN collect([nextId, CASE WHEN size(neighbourIds) < $nextLimit THEN neighbourIds END]) AS next
}
UNWIND ends + next AS found
RETURN found[0] AS id, found[1] AS neighbourIds
ORDER BY id
