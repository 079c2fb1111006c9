// The views attributed to it.
//
// parent: Organisation
// field: remarks
// node: Remark
// order: node.id, edge.key
MATCH (parent)<-[edge:SAID_BY]-(node:Remark)
