import type { Token } from '../tokens.js';

/** A piece of a run of characters: where it stands in a name, and where in the run. */
export interface Piece {
  /** Tokens of the name, from the first to the one behind the last. */
  readonly span: readonly [from: number, to: number];
  /** The position in the run of its first character. */
  readonly start: number;
}

/** The shortest piece, in characters: a single one stands in too many words. */
const MIN_PIECE = 2;

/**
 * Covers a run of characters with pieces of a name, in order. Where `leaveOut` is true characters
 * may be left over, as few as possible; else none may. Null where there is no such way.
 */
export function piecesOf(
  words: readonly string[],
  tokens: readonly Token[],
  leaveOut: boolean,
): readonly Piece[] | null {
  const known = new Map<number, Way | null>();
  const best = (index: number, begin: number): Way | null => {
    if (index === words.length) return NOTHING;
    const key = index * (tokens.length + 1) + begin;
    const memo = known.get(key);
    if (memo !== undefined) return memo;
    let found = leaveOut ? best(index + 1, begin) : null;
    for (let from = begin; from < tokens.length; from++) {
      for (let length = commonLength(words, index, tokens, from); length >= MIN_PIECE; length--) {
        const rest = best(index + length, from + length);
        if (rest === null || rest.covered + length <= (found?.covered ?? 0)) continue;
        const piece = { span: [from, from + length], start: index } as const;
        found = { pieces: [piece, ...rest.pieces], covered: rest.covered + length };
      }
    }
    known.set(key, found);
    return found;
  };
  const way = best(0, 0);
  return way === null || way.pieces.length === 0 ? null : way.pieces;
}

interface Way {
  readonly pieces: readonly Piece[];
  readonly covered: number;
}

const NOTHING: Way = { pieces: [], covered: 0 };

/** How many characters of the run from `index` on stand in the name from a token on. */
function commonLength(
  words: readonly string[],
  index: number,
  tokens: readonly Token[],
  from: number,
): number {
  let length = 0;
  while (
    index + length < words.length &&
    tokens[from + length] !== undefined &&
    tokens[from + length]?.word === words[index + length]
  ) {
    length++;
  }
  return length;
}
