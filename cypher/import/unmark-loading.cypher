// Takes the mark of a half loaded graph away from one that is empty again.
//
// index: none, one node
MATCH (meta:Meta {id: 'graph'})
DELETE meta
