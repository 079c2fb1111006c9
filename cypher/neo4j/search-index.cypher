// Full-text indexes on Neo4j, as listed in src/graph/schema.ts. The text is folded before it is
// stored, so the analyzer only splits it at its spaces.
CREATE FULLTEXT INDEX `name-text` IF NOT EXISTS FOR (n:Name) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CALL db.awaitIndexes(300);
