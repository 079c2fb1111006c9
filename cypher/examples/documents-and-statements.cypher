// The sources: who published each, whose text it passes on, how many statements it makes, how many
// of them are inferred or flagged, and how many entities it speaks of.
//
// -> id: string, the id of the document
// -> document: string, its caption
// -> language: string or null, BCP 47
// -> publishedOn: string or null, EDTF; null where the document prints no date
// -> publisher: string or null, who published it
// -> originator: string or null, whose text or claims it passes on
// -> statements: integer, how many statements it makes
// -> inferred: integer, how many of them were concluded
// -> flagged: integer, how many of them have a known problem
// -> mentions: integer, how many entities it speaks of itself
// order: statements descending, id, publisher, originator
// index: Document.id (unique)
MATCH (document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (document)-[:ORIGINATED_BY]->(originator:Entity)
WITH document, publisher, originator,
  COUNT { (document)<-[:FROM]-(:Statement) } AS statements,
  COUNT { MATCH (document)<-[:FROM]-(s:Statement) WHERE s.method = 'INFERRED' } AS inferred,
  COUNT { MATCH (document)<-[:FROM]-(s:Statement) WHERE size(s.flags) > 0 } AS flagged,
  COUNT { (document)-[:MENTIONS]->(:Entity) } AS mentions
RETURN document.id AS id,
  document.name AS document,
  document.language AS language,
  document.publishedOn AS publishedOn,
  publisher.name AS publisher,
  originator.name AS originator,
  statements AS statements,
  inferred AS inferred,
  flagged AS flagged,
  mentions AS mentions
ORDER BY statements DESC, id, publisher, originator
