const SURROGATES_START = 0xd800;
const SURROGATES_END = 0xdfff;

/** Moves the UTF-16 units above the surrogates below them, so that units order as code points do. */
function rank(unit: number): number {
  if (unit < SURROGATES_START) return unit;
  return unit <= SURROGATES_END ? unit + 0x2000 : unit - 0x800;
}

/**
 * Compares by code point, the order in which both engines sort strings. JavaScript's `<` differs:
 * it puts characters beyond U+FFFF before U+E000–U+FFFF (full-width forms, for one).
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
