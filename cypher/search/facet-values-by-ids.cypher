// Where, in which sectors and when entities are: what search results are narrowed and counted by.
//
// $ids: list of string, ids of entities
// -> id: string, the entity's id
// -> type: string, its type
// -> places: list of string, ids of the places where it is or is held, with all that they lie in
// -> sectors: list of string, ids of its sectors, with all that are broader
// -> dates: list of [earliest, latest], ISO 8601 days, null where open, of the entity or of the occasion where it was signed, announced, launched, inaugurated or said
// order: id
// index: Entity(id)
// :param {ids: ["forum-edition:acg-2025"]}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:EDITION_OF*0..1]-(occasion)-[:PART_OF*0..3]->(whole)
  MATCH (whole)-[:HELD_IN|LOCATED_IN*0..1]->(direct:Place)-[:PART_OF*0..10]->(place:Place)
  WITH DISTINCT place.id AS placeId ORDER BY placeId
  RETURN collect(placeId) AS places
}
CALL (entity) {
  MATCH (entity)-[:IN_SECTOR*0..1]->(direct:Sector)-[:BROADER*0..10]->(sector:Sector)
  WITH DISTINCT sector.id AS sectorId ORDER BY sectorId
  RETURN collect(sectorId) AS sectors
}
CALL (entity) {
  MATCH (entity)-[:SIGNED_AT|ANNOUNCED_AT|LAUNCHED_AT|INAUGURATED_AT|SAID_AT*0..1]->(occasion)
  MATCH (occasion)-[:PART_OF*0..3]->(dated)
  WHERE dated.id = entity.id OR dated:Occasion
  WITH coalesce(dated.datesEarliest, dated.periodEarliest, dated.publishedOnEarliest, dated.foundedEarliest) AS earliest,
    coalesce(dated.datesLatest, dated.periodLatest, dated.publishedOnLatest, dated.foundedLatest) AS latest
  WHERE earliest IS NOT NULL OR latest IS NOT NULL
  WITH DISTINCT earliest, latest ORDER BY earliest, latest
  RETURN collect([earliest, latest]) AS dates
}
RETURN entity.id AS id, entity.type AS type, places, sectors, dates
ORDER BY id
