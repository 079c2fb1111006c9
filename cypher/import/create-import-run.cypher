// Records an import that changed the graph.
//
// $properties: map, the properties of the record
// index: none
// :param {properties: {id: 'import-run:0123456789abcdef', dataset: 'base'}}
CREATE (run:ImportRun)
SET run = $properties
