// The names of all indexes, those behind unique keys included.
//
// -> name: string, the name of an index
// order: none
// index: none
SHOW INDEXES YIELD name
