// Which external ids belong to an entity by the word of another data set.
//
// $dataset: string, the name of the data set whose word does not count
// $ids: list of strings, external ids as SCHEME:value
// -> id: string, the external id
// -> entityId: string, the id of the entity that has it
// -> dataset: string, a data set that says so
// order: none
// index: ExternalId.id
// :param {dataset: 'base', ids: ['ISO_3166_1_ALPHA_2:VN']}
UNWIND $ids AS id
MATCH (externalId:ExternalId {id: id})-[:IDENTIFIES]->(entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE statement.property = 'externalId'
  AND statement.valueText = id
  AND statement.rank <> 'DEPRECATED'
  AND statement.dataset <> $dataset
RETURN id AS id, entity.id AS entityId, statement.dataset AS dataset
