// Notes which data sets declare entities.
//
// $rows: list of maps, each with an entity `id` and its `datasets`
// index: Entity.id
// :param {rows: [{id: 'place:example', datasets: ['base']}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.datasets = row.datasets
