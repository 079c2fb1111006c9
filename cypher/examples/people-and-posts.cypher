// People, the posts they held and where they spoke. A post has dates only where a source gives them.
//
// -> id: string, the id of the person
// -> person: string, the name
// -> posts: list of string, each post with the body or place it is in, ascending
// -> spokeAt: list of string, the occasions with the role, ascending
// -> remarks: integer, how many views sources attribute to the person
// order: id
// index: Person.id (unique)
MATCH (person:Person)
WITH person, COUNT { (person)<-[:SAID_BY]-(:Remark) } AS remarks
CALL (person) {
  OPTIONAL MATCH (person)<-[:HELD_BY]-(:Tenure)-[:OF_POSITION]->(position:Position)
  OPTIONAL MATCH (position)-[:POSITION_IN]->(body:Entity)
  WITH position.name + coalesce(', ' + body.name, '') AS post ORDER BY post
  RETURN collect(DISTINCT post) AS posts
}
CALL (person) {
  OPTIONAL MATCH (person)-[spoke:SPOKE_AT]->(occasion:Occasion)
  WITH occasion.name + coalesce(' (' + spoke.role + ')', '') AS talk ORDER BY talk
  RETURN collect(DISTINCT talk) AS spokeAt
}
RETURN person.id AS id,
  person.name AS person,
  posts AS posts,
  spokeAt AS spokeAt,
  remarks AS remarks
ORDER BY id
