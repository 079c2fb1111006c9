// Creates names of entities.
//
// $rows: list of maps, each with the `entity` id and the `properties` of a new name
// index: Entity.id
// :param {rows: [{entity: 'place:qianhai', properties: {id: 'place:qianhai#0123456789ab', text: 'Qianhai'}}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name)-[:NAMES]->(entity)
SET name = row.properties
