// The events that belong directly to it.
//
// parent: Occasion
// field: events
// node: ForumEvent
// order: node.datesEarliest?, node.id, edge.key
MATCH (parent)<-[edge:PART_OF]-(node:ForumEvent)
