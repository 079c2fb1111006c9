// The views attributed to the person.
//
// parent: Person
// field: remarks
// node: Remark
// order: node.id, edge.key
MATCH (parent)<-[edge:SAID_BY]-(node:Remark)
