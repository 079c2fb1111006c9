// The sectors named by id and every narrower sector, at any depth.
//
// $ids: list of string, ids of sectors
// -> id: string, a sector's id
// order: id
// index: Sector(id)
// :param {ids: ["sector:digital-economy"]}
UNWIND $ids AS id
MATCH (top:Sector {id: id})
MATCH (top)<-[:BROADER*0..10]-(sector:Sector)
RETURN DISTINCT sector.id AS id
ORDER BY id
