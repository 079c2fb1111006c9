import type { GraphStore } from '../graph-store.js';
import type { Row } from '../values.js';
import type { ComposedList } from './compose.js';
import { askedOf, positions } from './look-up.js';

/** Runs a statement about a list, with what it looks up. @throws what a look-up says of too many names */
export async function readList(
  store: GraphStore,
  { statement, parameters, lookUps }: ComposedList,
): Promise<readonly Row[]> {
  if (lookUps.length === 0) return store.read(statement, parameters);
  const asked = askedOf(lookUps);
  const all = { ...parameters, ...asked.parameters };
  const rows = await store.readFound(asked.searches, statement, all);
  const [first] = rows;
  const refused = first === undefined ? [] : positions(first, first.length - 1);
  const wrong = lookUps.find((_, position) => refused.includes(position));
  if (wrong !== undefined) throw wrong.tooMany();
  return rows;
}
