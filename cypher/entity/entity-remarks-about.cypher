// The attributed views that concern the entity.
//
// parent: Entity
// field: remarksAbout
// node: Remark
// order: node.id, edge.key
MATCH (parent)<-[edge:CONCERNS]-(node:Remark)
