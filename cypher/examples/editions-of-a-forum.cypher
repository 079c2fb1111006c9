// The editions of a forum with what was signed at each: agreements, projects and batches, at the
// edition itself or at one of its events. Editions without a signing are listed too.
//
// -> edition: string, the edition's caption
// -> ordinal: integer or null, the number of the edition where a source gives one
// -> dates: string or null, its dates as EDTF
// -> event: string or null, the edition or event at which it was signed
// -> signed: string or null, what was signed
// -> value: string or null, the contract value as reported
// order: the edition's first day (unknown last), its id, signed
// index: Forum.id (unique)
MATCH (forum:Forum {id: 'forum:acg'})<-[:EDITION_OF]-(edition:ForumEdition)
OPTIONAL MATCH (edition)<-[:PART_OF*0..4]-(occasion:Occasion)<-[:SIGNED_AT]-(signed:Entity)
WITH edition, occasion, signed
ORDER BY edition.datesEarliest IS NULL, edition.datesEarliest, edition.id, signed.id, occasion.id
RETURN edition.name AS edition,
  edition.ordinal AS ordinal,
  edition.dates AS dates,
  occasion.name AS event,
  signed.name AS signed,
  signed.contractValueText AS value
