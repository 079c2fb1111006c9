// The projects and batches inaugurated, there or at one of its events.
//
// parent: Occasion
// field: projectsInaugurated
// node: Undertaking
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:INAUGURATED_AT]-(node:Undertaking)
