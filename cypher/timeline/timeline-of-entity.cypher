// A page of the dated things about an entity, in chronological order: about itself, about what is
// part of it (the editions and events of a forum, the posts of a body, the places in a place), and
// about whatever one of these is linked to.
//
// $id: string, the id of the entity
// $kinds: list of string, the kinds of things to keep
// $types: list of string, the types of entities to keep
// $occasionLinks: list of string, the relationship types that date their subject by an occasion
// $undated: boolean, true keeps what has no known year alone, false what has one
// $from: string, the first day that counts, YYYY-MM-DD
// $to: string, the last day that counts, YYYY-MM-DD
// $cursor: string or null, the sort key of the entry to continue from
// $backward: boolean, true reads from the end
// $limit: integer, how many things to return at most
// -> sort: string, the sort key: first day, last day, entity, kind, detail
// -> kind: string, HELD, TENURE, FOUNDED, PERIOD, OBSERVED, PUBLISHED, STATUS, RELATED or one of the occasion links
// -> entityId: string, the id of the entity that it happened to
// -> detail: string, the status or the relationship type; empty for other kinds
// -> date: string, EDTF
// -> otherId: string or null, the id of the occasion or of the object of the relationship
// -> statementIds: list of string, the statements of the relationship; empty where there is none
// order: sort, descending where backward
// index: Entity.id
// :param {id: 'forum:acg', kinds: ['HELD', 'SIGNED_AT'], types: ['ForumEdition', 'Project'], occasionLinks: ['SIGNED_AT'], undated: false, from: '0000-01-01', to: '9999-12-31', cursor: null, backward: false, limit: 21}
MATCH (entity:Entity {id: $id})<-[:EDITION_OF|PART_OF|POSITION_IN*0..10]-(part:Entity)
WITH collect(DISTINCT part) AS parts
UNWIND parts AS part
MATCH (part)-[*0..1]-(thing:Entity)
WHERE thing.type IN $types
WITH DISTINCT parts, thing
CALL (thing) {
  MATCH (thing)-[edge]->(occasion:Occasion)
  WHERE type(edge) IN $occasionLinks
  RETURN collect([type(edge), '', occasion.dates, occasion.datesEarliest, occasion.datesLatest,
    occasion.id, edge.key, edge.statementIds]) AS atOccasions
}
CALL (thing, parts) {
  MATCH (thing)-[edge]->(object:Entity)
  WHERE edge.validity IS NOT NULL AND (thing IN parts OR object IN parts)
  RETURN collect(['RELATED', type(edge), edge.validity, edge.validEarliest, edge.validLatest,
    object.id, edge.key, edge.statementIds]) AS related
}
WITH thing, atOccasions + related + [
  [CASE thing.type WHEN 'Tenure' THEN 'TENURE' ELSE 'HELD' END, '',
    thing.dates, thing.datesEarliest, thing.datesLatest, null, '', []],
  ['FOUNDED', '', thing.founded, thing.foundedEarliest, thing.foundedLatest, null, '', []],
  [CASE thing.type WHEN 'Observation' THEN 'OBSERVED' ELSE 'PERIOD' END, '',
    thing.period, thing.periodEarliest, thing.periodLatest, null, '', []],
  ['PUBLISHED', '',
    thing.publishedOn, thing.publishedOnEarliest, thing.publishedOnLatest, null, '', []]
] + [i IN range(0, size(coalesce(thing.statusDates, [])) - 1) |
  ['STATUS', thing.statusWords[i], thing.statusDates[i],
    CASE thing.statusEarliest[i] WHEN '' THEN null ELSE thing.statusEarliest[i] END,
    CASE thing.statusLatest[i] WHEN '' THEN null ELSE thing.statusLatest[i] END, null, '', []]
] AS items
UNWIND items AS item
WITH thing, item
WHERE item[0] IN $kinds
  AND item[2] <> ''
  AND (item[3] IS NULL AND item[4] IS NULL) = $undated
  AND coalesce(item[4], '9999-12-31') >= $from
  AND coalesce(item[3], '0000-01-01') <= $to
WITH thing, item, coalesce(item[3], '0000-00-00') + ' ' + coalesce(item[4], '9999-99-99')
  + ' ' + thing.id + ' ' + item[0] + ' ' + item[1] + ' ' + coalesce(item[5], '') + ' ' + item[6] AS sort
WHERE $cursor IS NULL OR CASE WHEN $backward THEN sort < $cursor ELSE sort > $cursor END
WITH thing, item, sort, CASE WHEN $backward THEN '' ELSE sort END AS forward
ORDER BY forward, sort DESC LIMIT $limit
RETURN sort AS sort, item[0] AS kind, thing.id AS entityId, item[1] AS detail, item[2] AS date,
  item[5] AS otherId, item[7] AS statementIds
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, sort DESC
