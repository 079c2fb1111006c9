// The entities with these identifiers in other registers.
//
// $ids: list of string, external ids as SCHEME:value
// -> id: string, the external id
// -> entityId: string, the id of the entity that has it
// order: id
// index: ExternalId.id
// :param {ids: ['ISO_3166_1_ALPHA_2:VN']}
UNWIND $ids AS id
MATCH (externalId:ExternalId {id: id})-[:IDENTIFIES]->(entity:Entity)
RETURN externalId.id AS id, entity.id AS entityId
ORDER BY id
