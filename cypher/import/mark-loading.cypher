// Notes that the graph is half loaded, until `import/merge-meta` notes its version.
//
// index: none, one node
MERGE (meta:Meta {id: 'graph'})
SET meta.loading = true
