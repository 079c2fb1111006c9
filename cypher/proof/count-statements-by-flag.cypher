// How many statements have each flag.
//
// -> flag: string, a StatementFlag
// -> statements: integer, how many statements have it
// order: flag
// index: none, reads every statement
MATCH (statement:Statement)
UNWIND statement.flags AS flag
RETURN flag AS flag, count(*) AS statements
ORDER BY flag
