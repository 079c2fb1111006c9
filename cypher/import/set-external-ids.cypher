// Replaces the properties of external ids.
//
// $rows: list of maps, each with an external id's `id` and all of its `properties`
// index: ExternalId.id
// :param {rows: [{id: 'ISO_3166_1_ALPHA_2:VN', properties: {id: 'ISO_3166_1_ALPHA_2:VN', scheme: 'ISO_3166_1_ALPHA_2', value: 'VN'}}]}
UNWIND $rows AS row
MATCH (externalId:ExternalId {id: row.id})
SET externalId = row.properties
