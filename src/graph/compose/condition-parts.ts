import type { LookUp } from './look-up.js';
import type { Condition } from './plan.js';

/** A condition on what a relationship leads to. */
export type Related = Extract<Condition, { kind: 'related' }>;

/** Nodes named by id: those that are given, or those that are looked up. */
export type Named = Extract<Condition, { kind: 'in' | 'found' }>;

/** The most ends at one of which a statement may begin, whichever has the fewest nodes. */
const MAX_ENDS = 3;

/** The conditions that all have to hold. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.all.flatMap(partsOf) : [condition];
}

/** What a condition looks up, in the order in which it says so. */
export function lookUpsIn(condition: Condition): readonly LookUp[] {
  switch (condition.kind) {
    case 'found':
      return [condition.lookUp];
    case 'and':
    case 'or':
      return condition.all.flatMap(lookUpsIn);
    case 'not':
      return lookUpsIn(condition.that);
    case 'related':
      return lookUpsIn(condition.to);
    default:
      return [];
  }
}

/** Whether a condition names the nodes themselves by id. */
export function isNamed(part: Condition): part is Named {
  return (part.kind === 'in' || part.kind === 'found') && part.property === 'id';
}

/** A relationship and the nodes named by id where a way that ends with it begins. */
export interface End {
  readonly part: Related;
  readonly named: Named;
}

/**
 * The relationships that lead to nodes named by id, those to the fewest first, of equal ones the
 * longest way: what is left becomes predicates, which cost more the longer they are.
 */
export function farEnds(parts: readonly Condition[]): readonly End[] {
  return parts
    .filter((part) => part.kind === 'related')
    .flatMap((part): readonly End[] => {
      const named = namedEnd(part.to);
      return named === undefined ? [] : [{ part, named }];
    })
    .toSorted((a, b) => mostOf(a.named) - mostOf(b.named) || lengthOf(b.part) - lengthOf(a.part));
}

/** The ends of which one has the fewest nodes: the first, unless it takes a look-up to know. */
export function endsToTry(parts: readonly Condition[]): readonly End[] {
  const ends = farEnds(parts);
  const known = ends.find(({ named }) => named.kind === 'in');
  const tried = ends.filter((end) => end === known || end.named.kind === 'found');
  return tried.slice(0, MAX_ENDS);
}

/** How many relationships a condition follows one after another at most. */
function lengthOf(condition: Condition): number {
  const ways = partsOf(condition).map((part) =>
    part.kind === 'related' ? 1 + lengthOf(part.to) : 0,
  );
  return Math.max(0, ...ways);
}

/** The nodes named by id where a condition begins. */
function namedEnd(condition: Condition): Named | undefined {
  const parts = partsOf(condition);
  const [fewest] = parts.filter(isNamed).toSorted((a, b) => mostOf(a) - mostOf(b));
  return fewest ?? farEnds(parts)[0]?.named;
}

/** How many nodes are named at most. Nobody knows how many lie in a place. */
function mostOf(named: Named): number {
  if (named.kind === 'in') return named.values.length;
  const { search, ids, scope } = named.lookUp;
  return scope === null ? (ids?.length ?? search?.limit ?? 0) : Number.MAX_SAFE_INTEGER;
}
