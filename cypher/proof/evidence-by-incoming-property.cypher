// For each relationship that is stated to lead to entities of a type: how many it leads to, by the
// strongest method of the statements; deprecated statements do not count.
//
// $type: string, an entity type
// $methods: list of string, the methods, the strongest first
// -> property: string, the property of the relationship
// -> strength: integer, the place of the strongest method in `methods`, from 0
// -> entities: integer, how many entities
// order: property, strength
// index: none, reads every entity
// :param {type: 'Place', methods: ['REFERENCE', 'PRINTED', 'CURATED', 'INFERRED']}
MATCH (entity:Entity)<-[:OBJECT]-(statement:Statement)
WHERE entity.type = $type AND statement.rank <> 'DEPRECATED'
WITH entity.id AS id,
  statement.property AS property,
  min(reduce(place = 0, i IN range(0, size($methods) - 1) |
    CASE WHEN $methods[i] = statement.method THEN i ELSE place END)) AS strength
RETURN property AS property, strength AS strength, count(*) AS entities
ORDER BY property, strength
