// How many claims contradict each other, as conflicts-page finds them.
//
// $types: list of string or null, the entity types to keep; null keeps all
// $properties: list of string or null, the properties to keep; null keeps all
// -> total: integer, the number of pairs of entity and property
// order: none
// index: none, reads every statement
// :param {types: null, properties: null}
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($properties IS NULL OR statement.property IN $properties)
WITH entity.id AS entityId,
  statement.property AS property,
  CASE
    WHEN statement.kind IN ['relation', 'name', 'externalId', 'localisedText', 'status'] THEN null
    ELSE statement.valueKey
  END AS value,
  CASE WHEN 'INTERNAL_CONFLICT' IN statement.flags THEN 1 ELSE 0 END AS flagged
WITH entityId, property, count(DISTINCT value) AS values, max(flagged) AS flagged
WHERE values > 1 OR flagged = 1
RETURN count(*) AS total
