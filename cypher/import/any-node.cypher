// Whether there is anything in the graph.
//
// -> found: boolean, always true; no row in an empty graph
// order: none, at most one row
// index: none, one node
MATCH (node)
RETURN true AS found
LIMIT 1
