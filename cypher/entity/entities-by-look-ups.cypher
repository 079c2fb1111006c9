// What a filter looks up: entities of names that were found, entities given by id, those of both
// where both are asked for, and all that lies in them where they are a place or a sector.
//
// $found: list of list of [entityId], the names that each text search has found
// $lookUps: list of [search, limit, ids, scope], a position in $found and how many names of it are too many, or null and null, ids or null, and Place, Sector or null
// -> ids: list of list of string, the entities that each look-up leads to
// -> refused: list of integer, the positions of the look-ups of too many names
// order: none, one row
// index: Place(id), Sector(id)
// :param {found: [[["sector:ai"]]], lookUps: [[0, 1001, null, "Sector"], [null, null, ["place:china"], "Place"]]}
UNWIND range(0, size($lookUps) - 1) AS position
WITH position, $lookUps[position] AS lookUp, $found AS found
WITH position, lookUp[1] AS limit, lookUp[2] AS given, lookUp[3] AS scope,
  [row IN found[lookUp[0]] | row[0]] AS named
WITH position, scope, size(named) >= limit AS isRefused,
  CASE
    WHEN named IS NULL THEN given
    WHEN given IS NULL THEN named
    ELSE [id IN named WHERE id IN given]
  END AS ids
CALL (scope, ids) {
  UNWIND CASE scope WHEN 'Place' THEN ids ELSE [] END AS id
  MATCH (:Place {id: id})<-[:PART_OF*0..10]-(place:Place)
  RETURN collect(DISTINCT place.id) AS places
}
CALL (scope, ids) {
  UNWIND CASE scope WHEN 'Sector' THEN ids ELSE [] END AS id
  MATCH (:Sector {id: id})<-[:BROADER*0..10]-(sector:Sector)
  RETURN collect(DISTINCT sector.id) AS sectors
}
WITH position, isRefused,
  CASE scope WHEN 'Place' THEN places WHEN 'Sector' THEN sectors ELSE ids END AS ids
ORDER BY position
RETURN collect(ids) AS ids, collect(CASE WHEN isRefused THEN position END) AS refused
