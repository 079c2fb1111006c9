// Creates relationships of one type between entities.
// Relationship types cannot be parameters of portable Cypher: `PART_OF` stands for any type
// and is replaced by one from the ontology's closed list or `MENTIONS`, and by nothing else.
//
// $rows: list of maps, each with the entity ids `from` and `to`, and the `properties` of a new relationship
// index: Entity.id
// :param {rows: [{from: 'place:qianhai', to: 'place:shenzhen', properties: {key: '|', confidence: 1, inferred: false}}]}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.from})
MATCH (object:Entity {id: row.to})
CREATE (subject)-[relation:PART_OF]->(object)
SET relation = row.properties
