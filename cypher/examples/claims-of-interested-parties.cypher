// Claims made by somebody with a stake in them, by claimant: figures and results that no
// independent source of the graph confirms.
//
// -> claimant: string or null, whose claim it is
// -> entityId: string, the id of what it is about
// -> entity: string, its caption
// -> property: string, what is claimed
// -> value: string, the value as a reader would write it
// -> quote: string or null, the words of the document
// -> planned: boolean, true for an intention
// -> statementId: string, the id of the statement
// order: claimant (none last), entityId, property, statementId
// index: none, reads every statement
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE 'INTERESTED_PARTY' IN statement.flags
OPTIONAL MATCH (statement)-[:CLAIMED_BY]->(claimant:Entity)
WITH entity, statement, claimant.name AS claimant
RETURN claimant AS claimant,
  entity.id AS entityId,
  entity.name AS entity,
  statement.property AS property,
  statement.valueText AS value,
  statement.quote AS quote,
  'PLANNED' IN statement.flags AS planned,
  statement.id AS statementId
ORDER BY claimant IS NULL, claimant, entityId, property, statementId
