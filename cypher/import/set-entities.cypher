// Replaces the properties of entities.
//
// $rows: list of maps, each with an entity `id` and all of its `properties`
// index: Entity.id
// :param {rows: [{id: 'place:example', properties: {id: 'place:example', type: 'Place', datasets: ['base'], name: 'Example'}}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
