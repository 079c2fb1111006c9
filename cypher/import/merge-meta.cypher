// Notes the version of the graph's content, and that it is complete.
//
// $dataVersion: string, 16 hexadecimal digits
// $importedAt: string, an instant as ISO 8601
// index: none, one node
// :param {dataVersion: '0123456789abcdef', importedAt: '2026-01-01T00:00:00.000Z'}
MERGE (meta:Meta {id: 'graph'})
SET meta.dataVersion = $dataVersion, meta.importedAt = $importedAt
REMOVE meta.loading
