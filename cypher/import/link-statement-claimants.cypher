// Links statements with those whose claims they are.
//
// $rows: list of maps, each with a statement `id` and the id of its `claimant`
// index: Statement.id, Entity.id
// :param {rows: [{id: 'statement:0123456789abcdef0123', claimant: 'organisation:qianhai-authority'}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (claimant:Entity {id: row.claimant})
CREATE (statement)-[:CLAIMED_BY]->(claimant)
