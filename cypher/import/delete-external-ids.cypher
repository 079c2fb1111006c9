// Deletes external ids that no statement gives any more.
//
// $ids: list of strings, external ids as SCHEME:value
// index: ExternalId.id
// :param {ids: ['ISO_3166_1_ALPHA_2:VN']}
UNWIND $ids AS id
MATCH (externalId:ExternalId {id: id})
DETACH DELETE externalId
