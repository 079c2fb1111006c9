// Batches of projects whose members no source names: what is known is the count or the total.
// They are never to be counted as projects, nor to be divided by their count.
//
// -> id: string, the id of the batch
// -> batch: string, its caption
// -> count: string or null, how many, as reported
// -> contractValue: string or null, the total as reported
// -> currency: string or null, ISO 4217; null where the sign could mean several
// -> investment: string or null, the total investment as reported
// -> statuses: list of string, what happened to it
// -> partOf: list of string, the ids of greater batches that include it, ascending
// order: id
// index: ProjectBatch.id (unique)
MATCH (batch:ProjectBatch)
WHERE NOT EXISTS { MATCH (batch)<-[:PART_OF]-(:Project) }
CALL (batch) {
  OPTIONAL MATCH (batch)-[:PART_OF]->(whole:ProjectBatch)
  WITH whole.id AS wholeId ORDER BY wholeId
  RETURN collect(wholeId) AS partOf
}
RETURN batch.id AS id,
  batch.name AS batch,
  batch.countText AS count,
  batch.contractValueText AS contractValue,
  batch.contractValueCurrency AS currency,
  batch.investmentText AS investment,
  batch.statusWords AS statuses,
  partOf AS partOf
ORDER BY id
