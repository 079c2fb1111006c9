// Every name by which the entity is known, in every language.
//
// parent: Entity
// field: names
// node: Name
// order: node.language, node.text, node.kind
MATCH (parent)<-[:NAMES]-(node:Name)
