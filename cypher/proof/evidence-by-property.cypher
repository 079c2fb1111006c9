// For each property that is stated of entities of a type: how many have it, by the strongest method
// of their statements; deprecated statements do not count.
//
// $type: string, an entity type
// $methods: list of string, the methods, the strongest first
// -> property: string, what is stated
// -> strength: integer, the place of the strongest method in `methods`, from 0
// -> entities: integer, how many entities
// order: property, strength
// index: none, reads every entity
// :param {type: 'Place', methods: ['REFERENCE', 'PRINTED', 'CURATED', 'INFERRED']}
MATCH (entity:Entity)<-[:ABOUT]-(statement:Statement)
WHERE entity.type = $type AND statement.rank <> 'DEPRECATED'
WITH entity.id AS id,
  statement.property AS property,
  min(reduce(place = 0, i IN range(0, size($methods) - 1) |
    CASE WHEN $methods[i] = statement.method THEN i ELSE place END)) AS strength
RETURN property AS property, strength AS strength, count(*) AS entities
ORDER BY property, strength
