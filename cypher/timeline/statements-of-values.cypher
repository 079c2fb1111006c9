// The statements that state given values.
//
// $values: list of maps, each with the id of a `subject`, a `property` and the value as `text`
// -> subjectId: string, the id of the subject
// -> property: string, the property
// -> text: string, the value
// -> statementId: string, the id of a statement that states it
// order: subjectId, property, text, statementId
// index: Statement(subjectId)
// :param {values: [{subject: 'forum-edition:acg-2024', property: 'dates', text: '2024-11-13/'}]}
UNWIND $values AS value
MATCH (statement:Statement {subjectId: value.subject})
WHERE statement.property = value.property AND statement.valueText = value.text
RETURN statement.subjectId AS subjectId, statement.property AS property,
  statement.valueText AS text, statement.id AS statementId
ORDER BY subjectId, property, text, statementId
