// A map of the places that something happens in: each with the places it lies in, from the nearest
// to the farthest, and what is there. Countries of which only the name is known are left out.
//
// -> id: string, the id of the place
// -> place: string, its caption
// -> kind: string or null, a PlaceKind
// -> liesIn: list of string, the places around it, nearest first
// -> occasions: integer, editions and events held there
// -> undertakings: integer, projects and batches carried out there
// -> organisations: integer, organisations with their seat there
// order: id
// index: Place.id (unique)
MATCH (place:Place)
WITH place,
  COUNT { (place)<-[:HELD_IN]-(:Occasion) } AS occasions,
  COUNT { (place)<-[:LOCATED_IN]-(:Undertaking) } AS undertakings,
  COUNT { (place)<-[:LOCATED_IN]-(:Organisation) } AS organisations
WHERE occasions + undertakings + organisations > 0
CALL (place) {
  OPTIONAL MATCH path = (place)-[:PART_OF*1..10]->(around:Place)
  WITH around.name AS name, min(length(path)) AS distance
  ORDER BY distance, name
  RETURN collect(name) AS liesIn
}
RETURN place.id AS id,
  place.name AS place,
  place.kind AS kind,
  liesIn AS liesIn,
  occasions AS occasions,
  undertakings AS undertakings,
  organisations AS organisations
ORDER BY id
