// The agreements that amend or upgrade it.
//
// parent: Agreement
// field: amendedBy
// node: Agreement
// order: node.id, edge.key
MATCH (parent)<-[edge:AMENDS]-(node:Agreement)
