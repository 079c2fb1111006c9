// The bodies of which it is a member; `validity` says since when.
//
// parent: Place
// field: memberOf
// node: Organisation
// order: node.id, edge.key
MATCH (parent)-[edge:MEMBER_OF]->(node:Organisation)
