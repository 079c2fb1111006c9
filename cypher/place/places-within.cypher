// The places named by id and every place that lies in one of them, at any depth.
//
// $ids: list of string, ids of places
// -> id: string, a place's id
// order: id
// index: Place(id)
// :param {ids: ["place:china"]}
UNWIND $ids AS id
MATCH (top:Place {id: id})
MATCH (top)<-[:PART_OF*0..10]-(place:Place)
RETURN DISTINCT place.id AS id
ORDER BY id
