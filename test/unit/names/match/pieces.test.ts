import { describe, expect, test } from '@jest/globals';

import { piecesOf } from '../../../../src/names/match/pieces.js';
import { tokensOf } from '../../../../src/names/tokens.js';

/** The pieces of a run in a name, as text; null where it is not covered. */
function pieces(run: string, name: string, leaveOut: boolean): readonly string[] | null {
  const found = piecesOf([...run], tokensOf(name), leaveOut);
  return found?.map(({ span: [from, to], start }) => run.slice(start, start + to - from)) ?? null;
}

describe('the pieces of a run', () => {
  test.each([
    ['深港合作区', '前海深港现代服务业合作区', ['深港', '合作区']],
    ['深港合作区', '深港澳合作园区', null],
    ['合作深港', '深港合作', null],
    ['前海前海', '前海', null],
  ])('%s in %s', (run, name, expected) => {
    expect(pieces(run, name, false)).toEqual(expected);
  });

  test.each([
    ['深圳前海论坛', '前海论坛', ['前海论坛']],
    ['深圳前海论坛', '深圳市前海经济论坛', ['深圳', '前海', '论坛']],
    ['前海深圳论坛', '前海论坛', ['前海', '论坛']],
    ['论坛深圳前海', '深圳前海论坛', ['深圳前海']],
    ['前论海坛', '前海论坛', null],
  ])('%s in %s, where some may be left out', (run, name, expected) => {
    expect(pieces(run, name, true)).toEqual(expected);
  });
});
