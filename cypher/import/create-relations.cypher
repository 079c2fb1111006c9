// Creates relationships of one type between entities.
// Relationship types cannot be parameters of portable Cypher: `PART_OF` stands for any type
// and is replaced by one from the ontology's closed list or `MENTIONS`, and by nothing else.
//
// $rows: list of lists, each with the entity ids of both ends, and the properties of a new relationship in the order of the text; null where it has none
// index: Entity.id
// :param {rows: [['place:qianhai', 'place:shenzhen', '|', null, null, null, null, [], 1, false]]}
UNWIND $rows AS row
MATCH (subject:Entity {id: row[0]})
MATCH (object:Entity {id: row[1]})
CREATE (subject)-[:PART_OF {
  key: row[2],
  role: row[3],
  validity: row[4],
  validEarliest: row[5],
  validLatest: row[6],
  statementIds: row[7],
  confidence: row[8],
  inferred: row[9]
}]->(object)
