// A page of claims that contradict each other, by entity and property: different values of a property
// that has one, or a statement flagged as contradicting its own source.
//
// $types: list of string or null, the entity types to keep; null keeps all
// $properties: list of string or null, the properties to keep; null keeps all
// $entityId: string or null, the entity of the claim to continue from
// $property: string or null, the property of that claim
// $backward: boolean, true reads from the end
// $limit: integer, the most rows
// -> entityId: string, the id of the entity
// -> property: string, what is stated
// order: entityId, property, descending where backward
// index: none, reads every statement
// :param {types: null, properties: null, entityId: null, property: null, backward: false, limit: 20}
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($properties IS NULL OR statement.property IN $properties)
  AND ($entityId IS NULL OR CASE
    WHEN entity.id <> $entityId THEN (entity.id < $entityId) = $backward
    ELSE statement.property <> $property AND (statement.property < $property) = $backward
  END)
WITH entity.id AS entityId,
  statement.property AS property,
  CASE
    WHEN statement.kind IN ['relation', 'name', 'externalId', 'localisedText', 'status'] THEN null
    ELSE statement.valueKey
  END AS value,
  CASE WHEN 'INTERNAL_CONFLICT' IN statement.flags THEN 1 ELSE 0 END AS flagged
WITH entityId, property, count(DISTINCT value) AS values, max(flagged) AS flagged
WHERE values > 1 OR flagged = 1
RETURN entityId AS entityId, property AS property
ORDER BY CASE WHEN $backward THEN '' ELSE entityId END, entityId DESC,
  CASE WHEN $backward THEN '' ELSE property END, property DESC
LIMIT $limit
