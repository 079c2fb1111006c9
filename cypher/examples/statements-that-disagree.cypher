// Statements that disagree: two values of a property that has one, or a document that contradicts
// itself. All of them are kept; docs/adr/0004-statements.md says which one is shown.
//
// -> entity: string, the caption of the entity
// -> property: string, what is stated
// -> value: string, the value as a reader would write it
// -> rank: string, PREFERRED, NORMAL or DEPRECATED
// -> confidence: number, from 0 to 1
// -> document: string, the id of the document
// -> note: string or null, how curators decided
// order: entity id, property, value, statement id
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
WITH entity, statement
ORDER BY entity.id, statement.property, statement.valueText, statement.id
RETURN entity.name AS entity,
  statement.property AS property,
  statement.valueText AS value,
  statement.rank AS rank,
  statement.confidence AS confidence,
  statement.documentId AS document,
  statement.note AS note
