// Where it took place: its own places, else those of the edition it belongs to.
//
// parent: Occasion
// field: venues
// node: Place
// order: node.id, edge.key, holder.id
MATCH (parent)-[:PART_OF*0..4]->(holder:Occasion)-[edge:HELD_IN]->(node:Place)
WHERE holder.id = parent.id OR NOT EXISTS { (parent)-[:HELD_IN]->(:Place) }
