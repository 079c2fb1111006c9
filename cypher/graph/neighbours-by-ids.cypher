// The entities that given entities are linked to, where there are not too many links.
//
// $ids: list of string, ids of entities
// $ends: list of string, ids of entities that count whatever their type
// $relationships: list of string or null, the relationship types to follow; null for all that the text names, where MENTIONS takes its place too
// $types: list of string or null, the types of entities to keep; null for all
// $limit: integer, how many links of each entity to read at most
// -> id: string, an entity's id; a row for each that exists
// -> neighbourIds: list of string or null, one id for each link, in no order; null where the limit is reached
// order: id
// index: Entity.id
// :param {ids: ['place:qianhai'], ends: [], relationships: ['PART_OF', 'HELD_IN'], types: ['Place'], limit: 101}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
      |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
      |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
      |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
      |TRANSLATED_FROM]-(other:Entity)
  WHERE ($relationships IS NULL OR type(edge) IN $relationships)
    AND ($types IS NULL OR other.type IN $types OR other.id IN $ends)
  WITH other LIMIT $limit
  WITH collect(other.id) AS found
  RETURN CASE WHEN size(found) < $limit THEN found END AS neighbourIds
}
RETURN id AS id, neighbourIds AS neighbourIds
ORDER BY id
