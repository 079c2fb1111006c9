// The first of the entities that the ends of a search are linked to.
//
// $ids: list of string, ids of entities
// $relationships: list of string or null, the relationship types to follow; null for all that the text names, where MENTIONS takes its place too
// $types: list of string or null, the types of entities to keep; null for all
// $limit: integer, how many neighbours of each entity to return at most
// -> id: string, an entity's id; a row for each that exists
// -> neighbourIds: list of string, the ids of its neighbours, ascending; other ends among them whatever their type
// order: id
// index: Entity.id
// :param {ids: ['place:qianhai'], relationships: ['PART_OF', 'HELD_IN'], types: ['Place'], limit: 2001}
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
RETURN id AS id, neighbourIds AS neighbourIds
ORDER BY id
