// Replaces the properties of statements.
//
// $rows: list of maps, each with a statement `id` and all of its `properties`
// index: Statement.id
// :param {rows: [{id: 'statement:0123456789abcdef0123', properties: {id: 'statement:0123456789abcdef0123'}}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement = row.properties
