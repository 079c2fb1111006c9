import { describe, expect, test } from '@jest/globals';

import { columnsFor } from '../../../src/graphql/record-types.js';

describe('the columns of an amount', () => {
  const columns = (below?: readonly string[]) =>
    columnsFor('Project', [{ type: 'Project', field: 'contractValue', ...(below && { below }) }]);

  test.each([
    [['lower'], ['id', 'contractValueLower', 'contractValueQualifier']],
    [
      ['currencyBasis', 'asReported', 'qualifier'],
      ['id', 'contractValueCurrencyBasis', 'contractValueQualifier', 'contractValueText'],
    ],
    [['__typename'], ['id', 'contractValueQualifier']],
  ])('are those of %j and whether there is one', (below, expected) => {
    expect(columns(below)).toEqual(expected);
  });

  test('are all of them where it is not said what is selected', () => {
    expect(columns()).toHaveLength(7);
  });

  test('are those of all its selections', () => {
    const selected = [['lower'], ['upper']].map((below) => {
      return { type: 'Project', field: 'contractValue', below };
    });
    expect(columnsFor('Undertaking', selected)).toEqual([
      'id',
      'type',
      'contractValueLower',
      'contractValueQualifier',
      'contractValueUpper',
    ]);
  });
});

test('a text in several languages has its columns whatever is selected of it', () => {
  const selected = [{ type: 'Project', field: 'description', below: ['text'] }];
  expect(columnsFor('Project', selected)).toEqual([
    'id',
    'descriptionLanguages',
    'descriptionTexts',
  ]);
});
