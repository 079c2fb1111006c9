// What was launched, there or at one of its events.
//
// parent: Occasion
// field: launched
// node: Entity
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:LAUNCHED_AT]-(node:Entity)
