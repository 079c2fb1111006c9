// Creates entities of one type, which no data set declared before.
// Labels cannot be parameters of portable Cypher: `:Place` stands for the labels of any type
// and is replaced by those of one from the ontology's closed list, and by nothing else.
//
// $rows: list of maps, each with the `properties` of a new entity
// index: none
// :param {rows: [{properties: {id: 'place:example', type: 'Place', datasets: ['base'], name: 'place:example'}}]}
UNWIND $rows AS row
CREATE (entity:Entity:Place)
SET entity = row.properties
