// The views voiced, there or at one of its events.
//
// parent: Occasion
// field: remarks
// node: Remark
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:SAID_AT]-(node:Remark)
