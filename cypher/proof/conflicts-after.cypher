// Claims that contradict each other, from one entity and property on: different values of a property
// that has one, or a statement flagged as contradicting its own source.
//
// $types: list of string or null, the entity types to keep; null keeps all
// $properties: list of string or null, the properties to keep; null keeps all
// $entityId: string, the entity of the claim after which to go on; '' to begin
// $property: string, the property of that claim; '' to begin
// $limit: integer, the most rows
// -> entityId: string, the id of the entity
// -> property: string, what is stated
// order: entityId, property
// index: none, reads every statement
// :param {types: null, properties: null, entityId: '', property: '', limit: 20}
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($properties IS NULL OR statement.property IN $properties)
  AND (entity.id > $entityId OR (entity.id = $entityId AND statement.property > $property))
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
ORDER BY entityId, property
LIMIT $limit
