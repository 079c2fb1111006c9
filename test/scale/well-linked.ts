import type { EntityType } from '../../src/ontology/entity-types.js';
import type { PlainGraph, Thing } from '../support/brute-force/plain-graph.js';

/** The things of a type, those with most relationships to them first. */
export function wellLinked(graph: PlainGraph, type: EntityType): readonly Thing[] {
  const links = new Map<string, number>();
  for (const [key, group] of graph.linksTo) {
    const id = key.slice(key.indexOf(' ') + 1);
    links.set(id, (links.get(id) ?? 0) + group.length);
  }
  const linksOf = ({ id }: Thing) => links.get(id) ?? 0;
  return [...graph.things.values()]
    .filter((thing) => thing.type === type)
    .toSorted((a, b) => linksOf(b) - linksOf(a));
}

/** The best linked thing of a type, one in the middle and one of the least linked. */
export function threeOf(graph: PlainGraph, type: EntityType): readonly Thing[] {
  const all = wellLinked(graph, type);
  return [0, Math.floor(all.length / 2), all.length - 1].flatMap((index) => all[index] ?? []);
}
