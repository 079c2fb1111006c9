// Deletes relationships of one type.
// Relationship types cannot be parameters of portable Cypher: `PART_OF` stands for any type
// and is replaced by one from the ontology's closed list, and by nothing else.
//
// $rows: list of maps, each with the entity ids `from` and `to`, and the `key` of a relationship
// index: Entity.id
// :param {rows: [{from: 'place:qianhai', to: 'place:shenzhen', key: '|'}]}
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relation:PART_OF]->(object:Entity)
WHERE object.id = row.to AND relation.key = row.key
DELETE relation
