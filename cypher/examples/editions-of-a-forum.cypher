// The editions of a forum with what was signed at each: agreements, projects and batches, at the
// edition itself or at one of its events. Editions without a signing are listed too.
//
// -> editionId: string, the edition's id
// -> edition: string, the edition's caption
// -> ordinal: integer or null, the number of the edition where a source gives one
// -> dates: string or null, its dates as EDTF
// -> event: string or null, the edition or event at which it was signed
// -> signedId: string or null, the id of what was signed
// -> signed: string or null, its caption
// -> value: string or null, the contract value as reported
// order: the edition's first day (unknown last), editionId, signedId, event
// index: Forum.id (unique)
MATCH (forum:Forum {id: 'forum:acg'})<-[:EDITION_OF]-(edition:ForumEdition)
OPTIONAL MATCH (edition)<-[:PART_OF*0..4]-(occasion:Occasion)<-[:SIGNED_AT]-(signed:Entity)
WITH edition, occasion, signed, edition.datesEarliest AS firstDay
RETURN edition.id AS editionId,
  edition.name AS edition,
  edition.ordinal AS ordinal,
  edition.dates AS dates,
  occasion.name AS event,
  signed.id AS signedId,
  signed.name AS signed,
  signed.contractValueText AS value
ORDER BY firstDay IS NULL, firstDay, editionId, signedId, event
