// The entities at the other ends of an entity's links, an entry for each link.
//
// parent: Neighbourhood
// field: neighbours
// node: Entity
// $relationships: list of string or null, the relationship types to follow; null follows all
// $types: list of string or null, the types of entities to keep; null keeps all
// $direction: string or null, OUT keeps links from the entity, IN links to it; null keeps both
// order: type(edge), CASE WHEN endNode(edge) = node THEN 'OUT' ELSE 'IN' END, node.id, edge.key
MATCH (parent)-[edge:ADMINISTERS|AMENDS|ANNOUNCED_AT|ATTENDED|AUTHORED_BY|BROADER|CONCERNS|CO_LOCATED_WITH
    |EDITION_OF|HELD_BY|HELD_IN|IMPLEMENTS|INAUGURATED_AT|INITIATED|IN_SECTOR|LAUNCHED_AT
    |LOCATED_IN|MEMBER_OF|NAMED_AFTER|OF_POSITION|ORGANISED|ORIGINATED_BY|PARTY_TO|PART_OF
    |POSITION_IN|PUBLISHED_BY|RELEASED_AT|SAID_AT|SAID_BY|SIGNED_AT|SPOKE_AT|SUPPORTED
    |TRANSLATED_FROM|MENTIONS]-(node:Entity)
WHERE ($relationships IS NULL OR type(edge) IN $relationships)
  AND ($types IS NULL OR node.type IN $types)
  AND ($direction IS NULL OR ($direction = 'OUT') = (endNode(edge) = node))
