// Which projects in AI were signed at Qianhai forums?
// Starts from the words as a reader types them, folded (lower case, no accents, spaces around):
// ' tri tue nhan tao ' and ' tien hai ' lead to the same rows. Narrower sectors are included.
//
// -> project: string, the id of the project or batch
// -> name: string, its caption
// -> sectorRole: string or null, SOME_MEMBERS where not every member of a batch need belong there
// -> occasion: string, the edition or event at which it was signed
// -> dates: string or null, its dates as EDTF
// -> inferred: boolean, true where no source prints the signing there
// -> quotes: list of string, the words that say so, ascending
// order: project, occasion, sectorRole
// index: Name.searchText is not used: CONTAINS reads every name, which is fine for one look
MATCH (sectorName:Name {entityType: 'Sector'})-[:NAMES]->(top:Sector)
WHERE sectorName.searchText CONTAINS ' artificial intelligence '
MATCH (top)<-[:BROADER*0..10]-(sector:Sector)
WITH collect(DISTINCT sector.id) AS sectorIds
MATCH (forumName:Name {entityType: 'Forum'})-[:NAMES]->(forum:Forum)
WHERE forumName.searchText CONTAINS ' qianhai '
WITH DISTINCT sectorIds, forum
MATCH (forum)<-[:EDITION_OF]-(:ForumEdition)<-[:PART_OF*0..4]-(occasion:Occasion)
MATCH (occasion)<-[signed:SIGNED_AT]-(project:Undertaking)-[classified:IN_SECTOR]->(sector:Sector)
WHERE sector.id IN sectorIds
WITH DISTINCT project, classified.role AS sectorRole, occasion, signed
CALL (signed) {
  UNWIND signed.statementIds AS statementId
  MATCH (statement:Statement {id: statementId})
  WITH statement.quote AS quote
  WHERE quote IS NOT NULL
  WITH quote ORDER BY quote
  RETURN collect(quote) AS quotes
}
RETURN project.id AS project,
  project.name AS name,
  sectorRole AS sectorRole,
  occasion.name AS occasion,
  occasion.dates AS dates,
  signed.inferred AS inferred,
  quotes AS quotes
ORDER BY project, occasion, sectorRole
