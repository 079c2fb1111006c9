// What was announced, there or at one of its events.
//
// parent: Occasion
// field: announced
// node: Entity
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:ANNOUNCED_AT]-(node:Entity)
