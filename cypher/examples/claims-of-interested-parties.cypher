// Claims made by somebody with a stake in them, by claimant: figures and results that no
// independent source of the graph confirms.
//
// -> claimant: string or null, whose claim it is
// -> entity: string, what it is about
// -> property: string, what is claimed
// -> value: string, the value as a reader would write it
// -> quote: string or null, the words of the document
// -> planned: boolean, true for an intention
// order: claimant, entity id, property, statement id; claims without a named claimant last
// index: none, reads every statement
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE 'INTERESTED_PARTY' IN statement.flags
OPTIONAL MATCH (statement)-[:CLAIMED_BY]->(claimant:Entity)
WITH entity, statement, claimant
ORDER BY claimant.name IS NULL, claimant.name, entity.id, statement.property, statement.id
RETURN claimant.name AS claimant,
  entity.name AS entity,
  statement.property AS property,
  statement.valueText AS value,
  statement.quote AS quote,
  'PLANNED' IN statement.flags AS planned
