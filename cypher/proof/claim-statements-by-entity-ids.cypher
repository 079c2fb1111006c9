// What is stated about entities, as far as the choice between values needs it; one row without a
// statement for an entity about which nothing is stated.
//
// $ids: list of string, ids of entities
// $properties: list of string or null, the properties to keep; null keeps all
// $limit: integer, the most rows
// -> entityId: string, the id of the entity
// -> entityType: string, its type
// -> id: string or null, the id of the statement
// -> property: string or null, what is stated
// -> kind: string or null, the kind of its value
// -> valueKey: string or null, equal for equal values of a property
// -> text: string or null, the value as a reader would write it
// -> rank: string or null, a StatementRank
// -> confidence: number or null, from 0 to 1
// -> method: string or null, a StatementMethod
// -> publishedEarliest: string or null, the earliest day of publication as YYYY-MM-DD
// -> flags: list of string or null, its StatementFlags
// order: entityId, id
// index: Entity.id (unique)
// :param {ids: ['place:qianhai'], properties: null, limit: 500}
UNWIND $ids AS entity
MATCH (subject:Entity {id: entity})
OPTIONAL MATCH (subject)<-[:ABOUT]-(statement:Statement)
WHERE $properties IS NULL OR statement.property IN $properties
RETURN subject.id AS entityId,
  subject.type AS entityType,
  statement.id AS id,
  statement.property AS property,
  statement.kind AS kind,
  statement.valueKey AS valueKey,
  statement.valueText AS text,
  statement.rank AS rank,
  statement.confidence AS confidence,
  statement.method AS method,
  statement.publishedEarliest AS publishedEarliest,
  statement.flags AS flags
ORDER BY entityId, id
LIMIT $limit
