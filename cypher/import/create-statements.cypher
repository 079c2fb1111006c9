// Creates statements about entities, made by documents.
//
// $rows: list of maps, each with the ids `subject` and `document`, and the `properties` of a new statement
// index: Entity.id
// :param {rows: [{subject: 'place:qianhai', document: 'document:example', properties: {id: 'statement:0123456789abcdef0123'}}]}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (document:Entity {id: row.document})
CREATE (subject)<-[:ABOUT]-(statement:Statement)-[:FROM]->(document)
SET statement = row.properties
