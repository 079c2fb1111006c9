// Takes away whose claims statements are.
//
// $ids: list of strings, statement ids
// index: Statement.id
// :param {ids: ['statement:0123456789abcdef0123']}
UNWIND $ids AS id
MATCH (:Statement {id: id})-[claim:CLAIMED_BY]->()
DELETE claim
