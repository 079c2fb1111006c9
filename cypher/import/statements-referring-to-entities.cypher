// Statements that still name the entities, as subject, object, claimant or document.
//
// $ids: list of strings, entity ids
// -> entityId: string, the entity id
// -> statementId: string, the id of a statement that names it
// -> dataset: string, the data set that the statement belongs to
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT|OBJECT|CLAIMED_BY|FROM]-(statement:Statement)
RETURN id AS entityId, statement.id AS statementId, statement.dataset AS dataset
