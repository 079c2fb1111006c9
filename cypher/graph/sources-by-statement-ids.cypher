// Which documents make given statements, and who published them.
//
// $ids: list of string, ids of statements
// -> id: string, a statement's id
// -> documentId: string, the id of the document that makes it
// -> documentLanguages: list of string, the languages of the document's labels
// -> documentTexts: list of string, its labels, parallel to their languages
// -> publishedOn: string or null, when it was published, EDTF
// -> publisherId: string or null, the id of a publisher; a row for each
// -> publisherLanguages: list of string or null, the languages of the publisher's labels
// -> publisherTexts: list of string or null, its labels, parallel to their languages
// order: id, documentId, publisherId
// index: Statement.id
// :param {ids: ['statement:0123456789abcdef0123']}
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:FROM]->(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN id AS id, document.id AS documentId, document.labelLanguages AS documentLanguages,
  document.labelTexts AS documentTexts, document.publishedOn AS publishedOn,
  publisher.id AS publisherId, publisher.labelLanguages AS publisherLanguages,
  publisher.labelTexts AS publisherTexts
ORDER BY id, documentId, publisherId
