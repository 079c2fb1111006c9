// The version of the graph's content, which changes exactly when an import changes the graph, and
// whether its first content is being loaded. No row before the first import.
//
// -> dataVersion: string or null, 16 hexadecimal digits; null before the first import has ended
// -> loading: boolean, true while the graph is half loaded
// order: none, at most one row
// index: none, one node
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion, coalesce(meta.loading, false) AS loading
