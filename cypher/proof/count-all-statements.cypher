// How many statements there are.
//
// -> statements: integer, their number
// order: none
// index: none, counts the label
MATCH (statement:Statement)
RETURN count(*) AS statements
