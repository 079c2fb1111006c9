// Every data set in the graph with the checksum of its files at its last import.
//
// -> id: string, the name of the data set
// -> checksum: string, 64 hexadecimal digits
// order: id
// index: none, a few nodes
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.checksum AS checksum
ORDER BY id
