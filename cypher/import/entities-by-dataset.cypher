// Every entity that a data set declares.
//
// $dataset: string, the name of a data set
// -> id: string, the entity id
// order: none
// index: none, all entities are looked at once per import
// :param {dataset: 'base'}
MATCH (entity:Entity)
WHERE $dataset IN entity.datasets
RETURN entity.id AS id
