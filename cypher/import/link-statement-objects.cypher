// Links statements of relationships with the other entity.
//
// $rows: list of maps, each with a statement `id` and the id of its `object`
// index: Statement.id, Entity.id
// :param {rows: [{id: 'statement:0123456789abcdef0123', object: 'place:shenzhen'}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (object:Entity {id: row.object})
CREATE (statement)-[:OBJECT]->(object)
