// Deletes nodes of a graph that is half loaded, some at a time and its mark not among them.
//
// $limit: integer, the most nodes to delete
// -> deleted: integer, how many were deleted; 0 where none is left
// order: one row
// index: none, every node is deleted
// :param {limit: 1000}
MATCH (node)
WHERE NOT node:Meta
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
