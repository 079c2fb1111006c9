// Every statement about the entities, of any data set: what their projection is computed from.
//
// $ids: list of strings, entity ids
// -> id: string, the statement id
// -> subjectId: string, the id of the entity that it is about
// -> property: string, the property that it states
// -> kind: string, the kind of its value
// -> value: string or null, its value as canonical JSON
// -> objectId: string or null, the other entity of a relationship
// -> role: string or null, the role of a relationship
// -> validity: string or null, when a relationship holds as EDTF
// -> confidence: number, from 0 to 1
// -> method: string, a StatementMethod
// -> rank: string, a StatementRank
// -> documentId: string, the id of the document that makes it
// -> publishedEarliest: string or null, the earliest day of publication as YYYY-MM-DD
// order: none
// index: Entity.id
// :param {ids: ['place:qianhai']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(statement:Statement)
RETURN statement.id AS id,
  statement.subjectId AS subjectId,
  statement.property AS property,
  statement.kind AS kind,
  statement.value AS value,
  statement.objectId AS objectId,
  statement.role AS role,
  statement.validity AS validity,
  statement.confidence AS confidence,
  statement.method AS method,
  statement.rank AS rank,
  statement.documentId AS documentId,
  statement.publishedEarliest AS publishedEarliest
