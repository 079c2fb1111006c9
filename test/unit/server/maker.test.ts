import { expect, test } from '@jest/globals';

import { makerOf } from '../../../src/server/maker.js';

const SETTINGS = { limits: { maxCost: 10 }, texts: ['a'] };

test('servers with the same code and settings make the same answers', () => {
  expect(makerOf(SETTINGS)).toBe(makerOf({ limits: { maxCost: 10 }, texts: ['a'] }));
});

test.each([
  ['a limit', { ...SETTINGS, limits: { maxCost: 11 } }],
  ['the text of a document', { ...SETTINGS, texts: ['a', 'b'] }],
])('%s makes others', (_what, settings) => {
  expect(makerOf(settings)).not.toBe(makerOf(SETTINGS));
});
