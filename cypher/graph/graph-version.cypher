// The version of the graph's content, as it is told beside every answer.
//
// -> dataVersion: string, 16 hexadecimal digits
// order: none, at most one row
// index: none, one node
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion
