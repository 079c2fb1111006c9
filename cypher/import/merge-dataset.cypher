// Notes the checksum of a data set's files.
//
// $checksum: string, 64 hexadecimal digits
// $id: string, the name of the data set
// index: none, a few nodes
// :param {checksum: '', id: 'base'}
MERGE (dataset:Dataset {id: $id})
SET dataset.checksum = $checksum
