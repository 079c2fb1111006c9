import { describe, expect, test } from '@jest/globals';

import { chooseStatement } from '../../../../src/import/projection/choose-statement.js';
import type { StoredStatement } from '../../../../src/import/projection/stored-statement.js';
import { storedStatement } from '../../../support/stored-statement.js';

describe('of statements that differ, the shown one', () => {
  test.each<
    [string, Partial<Omit<StoredStatement, 'value'>>, Partial<Omit<StoredStatement, 'value'>>]
  >([
    ['has the rank PREFERRED', { rank: 'PREFERRED', confidence: 0.1 }, { confidence: 1 }],
    ['then is the surer one', { confidence: 0.91, method: 'INFERRED' }, { method: 'REFERENCE' }],
    [
      'then is from a reference',
      { method: 'REFERENCE' },
      { method: 'PRINTED', publishedEarliest: '2025-01-01' },
    ],
    ['then is printed', { method: 'PRINTED' }, { method: 'CURATED' }],
    ['then is curated', { method: 'CURATED' }, { method: 'INFERRED' }],
    [
      'then is of the newest document',
      { publishedEarliest: '2024-11-01' },
      { publishedEarliest: '2024-10-31' },
    ],
    [
      'then is of a dated document',
      { publishedEarliest: '1999-01-01' },
      { publishedEarliest: null },
    ],
    ['then has the first id', {}, {}],
  ])('%s', (_, better, worse) => {
    const first = storedStatement({ ...better, id: better.id ?? 'statement:b' });
    const second = storedStatement({ ...worse, id: 'statement:c' });
    expect(chooseStatement([first, second])).toBe(first);
    expect(chooseStatement([second, first])).toBe(first);
  });

  test('is never a deprecated one', () => {
    const deprecated = storedStatement({ rank: 'DEPRECATED', confidence: 1 });
    const other = storedStatement({ confidence: 0.1 });
    expect(chooseStatement([deprecated, other])).toBe(other);
    expect(chooseStatement([deprecated])).toBeNull();
    expect(chooseStatement([])).toBeNull();
  });
});
