// Deletes the mentions of entities by documents, starting from the entity: documents mention many.
//
// $rows: list of maps, each with the document id `from` and the entity id `to`
// index: Entity.id
// :param {rows: [{from: 'document:example', to: 'place:qianhai'}]}
UNWIND $rows AS row
MATCH (:Entity {id: row.to})<-[mention:MENTIONS]-(document:Document)
WHERE document.id = row.from
DELETE mention
