// The agreements signed, there or at one of its events.
//
// parent: Occasion
// field: agreementsSigned
// node: Agreement
// order: node.id, edge.key, occasion.id
MATCH (parent)<-[:PART_OF*0..4]-(occasion:Occasion)<-[edge:SIGNED_AT]-(node:Agreement)
