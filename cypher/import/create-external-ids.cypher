// Creates external ids of entities.
//
// $rows: list of maps, each with the `entity` id and the `properties` of a new external id
// index: Entity.id
// :param {rows: [{entity: 'place:vietnam', properties: {id: 'ISO_3166_1_ALPHA_2:VN', scheme: 'ISO_3166_1_ALPHA_2', value: 'VN'}}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (externalId:ExternalId)-[:IDENTIFIES]->(entity)
SET externalId = row.properties
