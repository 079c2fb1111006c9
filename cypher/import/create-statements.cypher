// Creates statements about entities, made by documents.
//
// $rows: list of lists, each with the properties of a new statement in the order of the text; null where it has none
// index: Entity.id
// :param {rows: [['statement:0123456789abcdef0123', '0123456789abcdef0123', 'example', 'place:qianhai', 'document:example']]}
UNWIND $rows AS row
MATCH (subject:Entity {id: row[3]})
MATCH (document:Entity {id: row[4]})
CREATE (subject)<-[:ABOUT]-(statement:Statement {
  id: row[0],
  hash: row[1],
  dataset: row[2],
  subjectId: row[3],
  documentId: row[4],
  property: row[5],
  kind: row[6],
  value: row[7],
  valueKey: row[8],
  valueText: row[9],
  objectId: row[10],
  role: row[11],
  validity: row[12],
  quote: row[13],
  language: row[14],
  paragraph: row[15],
  start: row[16],
  end: row[17],
  confidence: row[18],
  method: row[19],
  basis: row[20],
  rank: row[21],
  flags: row[22],
  note: row[23],
  claimantId: row[24],
  publishedEarliest: row[25]
})-[:FROM]->(document)
