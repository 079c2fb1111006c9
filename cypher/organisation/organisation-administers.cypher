// The places that it governs or manages.
//
// parent: Organisation
// field: administers
// node: Place
// order: node.id, edge.key
MATCH (parent)-[edge:ADMINISTERS]->(node:Place)
