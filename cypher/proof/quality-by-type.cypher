// Problems of the entities of each type, counted.
//
// -> type: string, an entity type
// -> entities: integer, how many entities there are
// -> unsourced: integer, how many have no statement
// -> unquoted: integer, how many have no statement with a quote
// -> inferredOnly: integer, how many have inferred statements, but none that is printed or from a reference
// -> undated: integer, how many have neither a date nor a dated status (its text is word, space, date) that is not deprecated
// order: type
// index: none, reads every entity and statement
MATCH (entity:Entity)
OPTIONAL MATCH (entity)<-[:ABOUT]-(statement:Statement)
WITH entity.id AS id,
  entity.type AS type,
  count(statement.id) AS statements,
  count(statement.quote) AS quotes,
  count(CASE WHEN statement.method = 'INFERRED' THEN 1 END) AS inferred,
  count(CASE WHEN statement.method IN ['PRINTED', 'REFERENCE'] THEN 1 END) AS direct,
  count(CASE
    WHEN statement.rank = 'DEPRECATED' THEN null
    WHEN statement.kind = 'date' THEN 1
    WHEN statement.kind = 'status' AND statement.valueText CONTAINS ' ' THEN 1
  END) AS dates
RETURN type AS type,
  count(*) AS entities,
  count(CASE WHEN statements = 0 THEN 1 END) AS unsourced,
  count(CASE WHEN quotes = 0 THEN 1 END) AS unquoted,
  count(CASE WHEN inferred > 0 AND direct = 0 THEN 1 END) AS inferredOnly,
  count(CASE WHEN dates = 0 THEN 1 END) AS undated
ORDER BY type
