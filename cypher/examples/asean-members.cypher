// The members of ASEAN, since when, and who says so.
//
// -> id: string, the id of the country
// -> country: string, its caption
// -> code: string or null, its two letters of ISO 3166-1
// -> since: string or null, the first day of membership
// -> validity: string or null, the membership as EDTF
// -> document: string, the document that says so
// order: since, id, document
// index: Organisation.id (unique)
MATCH (:Organisation {id: 'organisation:asean'})<-[member:MEMBER_OF]-(country:Place)
OPTIONAL MATCH (country)<-[:IDENTIFIES]-(code:ExternalId {scheme: 'ISO_3166_1_ALPHA_2'})
UNWIND member.statementIds AS statementId
MATCH (:Statement {id: statementId})-[:FROM]->(document:Document)
RETURN DISTINCT country.id AS id,
  country.name AS country,
  code.value AS code,
  member.validEarliest AS since,
  member.validity AS validity,
  document.name AS document
ORDER BY since, id, document
