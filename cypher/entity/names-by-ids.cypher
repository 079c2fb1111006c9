// Names with their folded forms, as they are searched.
//
// $ids: list of string, ids of names
// -> id: string, the name's id
// -> entityId: string, the id of the entity that it names
// -> text: string, the name
// -> language: string, its BCP 47 language, mul where it is written alike everywhere
// -> script: string, its ISO 15924 script
// -> kind: string, its NameKind
// -> searchText: string, its folded forms between spaces, separated by bars
// order: id
// index: Name(id)
// :param {ids: ["place:qianhai#0123456789ab"]}
UNWIND $ids AS id
MATCH (name:Name {id: id})
RETURN name.id AS id, name.entityId AS entityId, name.text AS text, name.language AS language,
  name.script AS script, name.kind AS kind, name.searchText AS searchText
ORDER BY id
