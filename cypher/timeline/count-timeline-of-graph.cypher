// How many dated things timeline-of-graph finds on all pages.
//
// $kinds: list of string, the kinds of things to keep
// $types: list of string, the types of entities to keep
// $occasionLinks: list of string, the relationship types that date their subject by an occasion
// $undated: boolean, true keeps what has no known year alone, false what has one
// $from: string, the first day that counts, YYYY-MM-DD
// $to: string, the last day that counts, YYYY-MM-DD
// -> total: integer, the number of things
// order: none
// index: none: every entity is looked at, so the time grows with their number
// :param {kinds: ['HELD', 'SIGNED_AT'], types: ['ForumEdition', 'Project'], occasionLinks: ['SIGNED_AT'], undated: false, from: '0000-01-01', to: '9999-12-31'}
MATCH (thing:Entity)
WHERE thing.type IN $types
CALL (thing) {
  MATCH (thing)-[edge]->(occasion:Occasion)
  WHERE type(edge) IN $occasionLinks
  RETURN collect([type(edge), occasion.dates, occasion.datesEarliest, occasion.datesLatest]) AS atOccasions
}
CALL (thing) {
  MATCH (thing)-[edge]->(object:Entity)
  WHERE edge.validity IS NOT NULL
  RETURN collect(['RELATED', edge.validity, edge.validEarliest, edge.validLatest]) AS related
}
WITH atOccasions + related + [
  [CASE thing.type WHEN 'Tenure' THEN 'TENURE' ELSE 'HELD' END,
    thing.dates, thing.datesEarliest, thing.datesLatest],
  ['FOUNDED', thing.founded, thing.foundedEarliest, thing.foundedLatest],
  [CASE thing.type WHEN 'Observation' THEN 'OBSERVED' ELSE 'PERIOD' END,
    thing.period, thing.periodEarliest, thing.periodLatest],
  ['PUBLISHED', thing.publishedOn, thing.publishedOnEarliest, thing.publishedOnLatest]
] + [i IN range(0, size(coalesce(thing.statusDates, [])) - 1) |
  ['STATUS', thing.statusDates[i],
    CASE thing.statusEarliest[i] WHEN '' THEN null ELSE thing.statusEarliest[i] END,
    CASE thing.statusLatest[i] WHEN '' THEN null ELSE thing.statusLatest[i] END]
] AS items
UNWIND items AS item
WITH item
WHERE item[0] IN $kinds
  AND item[1] <> ''
  AND (item[2] IS NULL AND item[3] IS NULL) = $undated
  AND coalesce(item[3], '9999-12-31') >= $from
  AND coalesce(item[2], '0000-01-01') <= $to
RETURN count(*) AS total
