// The sectors without a broader one that include the sectors named by id, or are one of them.
//
// $ids: list of string, ids of sectors
// -> sector: string, one of the ids
// -> broadest: string, the id of a sector that includes it
// order: sector, broadest
// index: Sector(id)
// :param {ids: ["sector:artificial-intelligence"]}
UNWIND $ids AS id
MATCH (sector:Sector {id: id})
MATCH (sector)-[:BROADER*0..10]->(broadest:Sector)
WHERE NOT EXISTS { (broadest)-[:BROADER]->(:Sector) }
WITH DISTINCT sector, broadest
RETURN sector.id AS sector, broadest.id AS broadest
ORDER BY sector, broadest
