/** Every choice of one item of each list. */
export function choicesOf<T>(lists: Iterable<readonly T[]>): readonly (readonly T[])[] {
  let found: readonly (readonly T[])[] = [[]];
  for (const list of lists) {
    const longer: T[][] = [];
    for (const some of found) for (const item of list) longer.push([...some, item]);
    found = longer;
  }
  return found;
}
