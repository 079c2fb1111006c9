import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';

import { scalarResolvers } from '../../../src/graphql/scalars.js';

type Name = keyof typeof scalarResolvers;

const ACCEPTED: readonly (readonly [name: Name, text: string, canonical: string])[] = [
  ['EDTF', '2024-11~', '2024-11~'],
  ['EDTF', 'XXXX-09-11/XXXX-09-18', 'XXXX-09-11/XXXX-09-18'],
  ['Decimal', '29990000000', '29990000000'],
  ['Decimal', '-0.50', '-0.50'],
  ['LanguageTag', 'zh-hans-cn', 'zh-Hans-CN'],
  ['LanguageTag', 'VI', 'vi'],
  ['Currency', 'CNY', 'CNY'],
  ['Currency', 'cny', 'CNY'],
  ['LocalDate', '2024-02-29', '2024-02-29'],
];

const REFUSED: readonly (readonly [name: Name, value: unknown])[] = [
  ['EDTF', '13.11.2024'],
  ['EDTF', '2024-11-13T10:00:00Z'],
  ['EDTF', 2024],
  ['EDTF', null],
  ['Decimal', '1e9'],
  ['Decimal', '29,99'],
  ['Decimal', '+1'],
  ['Decimal', 29.99],
  ['LanguageTag', 'english language'],
  ['LanguageTag', ''],
  ['LanguageTag', ['vi']],
  ['Currency', 'yuan'],
  ['Currency', 'XXY'],
  ['Currency', 7],
  ['LocalDate', '2023-02-29'],
  ['URL', 'not an address'],
];

describe('a scalar', () => {
  test.each(ACCEPTED)(
    '%s takes %j as %j, as a variable and in the text',
    (name, text, canonical) => {
      const scalar = scalarResolvers[name];
      expect(scalar.parseValue(text)).toEqual(canonical);
      expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toEqual(canonical);
    },
  );

  test.each(REFUSED)('%s refuses %j, as a variable and in the text', (name, value) => {
    const scalar = scalarResolvers[name];
    expect(() => scalar.parseValue(value)).toThrow();
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(value)))).toThrow();
  });

  test('of our own says what is wrong as a bad input', () => {
    expect(() => scalarResolvers.Decimal.parseValue('x')).toThrow(
      expect.objectContaining({
        message: 'Decimal: not a plain decimal number',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    );
  });
});
