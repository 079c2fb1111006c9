// Which of the ids name an entity, and which data sets declare it.
//
// $ids: list of strings, entity ids
// -> id: string, the entity id
// -> datasets: list of strings, names of data sets in alphabetical order
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.datasets AS datasets
