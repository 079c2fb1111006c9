// Everything that is said about one entity, with the proof: which document says what, in which
// words, where, how sure that is, and whose claim it is. Put another id to ask about another entity.
//
// -> property: string, what is stated
// -> value: string, the value as a reader would write it, or the id of the other entity
// -> role: string or null, the role of a relationship
// -> quote: string or null, the words of the document
// -> paragraph: integer or null, where they stand
// -> document: string, the document's caption
// -> method: string, PRINTED, INFERRED, REFERENCE or CURATED
// -> confidence: number, from 0 to 1
// -> claimant: string or null, whose claim it is
// -> flags: list of string, known problems
// -> statementId: string, the id of the statement
// order: property, value, statementId
// index: Entity.id (unique)
MATCH (entity:Entity {id: 'project-batch:acg-2024-signed'})<-[:ABOUT]-(statement:Statement)
MATCH (statement)-[:FROM]->(document:Document)
OPTIONAL MATCH (statement)-[:CLAIMED_BY]->(claimant:Entity)
RETURN statement.property AS property,
  statement.valueText AS value,
  statement.role AS role,
  statement.quote AS quote,
  statement.paragraph AS paragraph,
  document.name AS document,
  statement.method AS method,
  statement.confidence AS confidence,
  claimant.name AS claimant,
  statement.flags AS flags,
  statement.id AS statementId
ORDER BY property, value, statementId
