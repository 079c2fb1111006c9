// Creates names of entities.
//
// $rows: list of lists, each with the properties of a new name in the order of the text
// index: Entity.id
// :param {rows: [['place:qianhai#0123456789ab', 'Qianhai', 'en', 'Latn', 'PREFERRED', 'place:qianhai', 'Place', ' qianhai ', []]]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row[5]})
CREATE (:Name {
  id: row[0],
  text: row[1],
  language: row[2],
  script: row[3],
  kind: row[4],
  entityId: row[5],
  entityType: row[6],
  searchText: row[7],
  statementIds: row[8]
})-[:NAMES]->(entity)
