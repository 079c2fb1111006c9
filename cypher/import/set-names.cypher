// Replaces the properties of names.
//
// $rows: list of maps, each with a name `id` and all of its `properties`
// index: Name.id
// :param {rows: [{id: 'place:qianhai#0123456789ab', properties: {id: 'place:qianhai#0123456789ab', text: 'Qianhai'}}]}
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
SET name = row.properties
