// Statements that disagree: two values of a property that has one, or a document that contradicts
// itself. All of them are kept; docs/adr/0002-statements.md says which one is shown.
//
// -> entityId: string, the id of the entity
// -> entity: string, its caption
// -> property: string, what is stated
// -> value: string, the value as a reader would write it
// -> rank: string, PREFERRED, NORMAL or DEPRECATED
// -> confidence: number, from 0 to 1
// -> document: string, the id of the document
// -> note: string or null, how curators decided
// -> statementId: string, the id of the statement
// order: entityId, property, value, statementId
// index: none, reads every statement
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE 'INTERNAL_CONFLICT' IN statement.flags
  OR (
    NOT statement.kind IN ['relation', 'name', 'externalId', 'localisedText', 'status']
    AND EXISTS {
      MATCH (entity)<-[:ABOUT]-(other:Statement)
      WHERE other.property = statement.property AND other.value <> statement.value
    }
  )
RETURN entity.id AS entityId,
  entity.name AS entity,
  statement.property AS property,
  statement.valueText AS value,
  statement.rank AS rank,
  statement.confidence AS confidence,
  statement.documentId AS document,
  statement.note AS note,
  statement.id AS statementId
ORDER BY entityId, property, value, statementId
