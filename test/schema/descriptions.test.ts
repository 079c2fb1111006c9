import { describe, expect, test } from '@jest/globals';
import type { GraphQLNamedType } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

import { schema } from '../support/schema.js';

type Described = readonly [name: string, description: string | null | undefined];

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** A type and everything in it, by its path. */
function everythingIn(type: GraphQLNamedType): readonly Described[] {
  const own: Described = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field): Described => [
        `${type.name}.${field.name}`,
        field.description,
      ]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    [`${type.name}.${name}`, description] as Described,
    ...args.map((arg): Described => [`${type.name}.${name}(${arg.name}:)`, arg.description]),
  ]);
  return [own, ...fields];
}

describe('every type, field, argument, enum value and input field', () => {
  const described = types.flatMap(everythingIn);

  test('has a description', () => {
    const without = described.filter(([, text]) => (text ?? '').trim() === '');
    expect(without.map(([name]) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(1_000);
  });

  test('has one that is a sentence', () => {
    const not = described.filter(([, text]) => !/^[A-Z0-9`][^]*[.:]$/.test(text ?? ''));
    expect(not).toEqual([]);
  });
});
