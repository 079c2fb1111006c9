// The documents released, there or at one of its events.
//
// parent: Occasion
// field: released
// node: Document
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:RELEASED_AT]-(node:Document)
