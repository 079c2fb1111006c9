import { describe, expect, test } from '@jest/globals';

import type { RelationshipType } from '../../../../src/graphql/__generated__/resolver-types.js';
import { verbOf } from '../../../../src/modules/graph/link-verbs.js';
import { RELATIONS } from '../../../../src/ontology/relations.js';
import { ROLES } from '../../../../src/ontology/vocabularies.js';

const TYPES = [...new Set(RELATIONS.map(({ type }) => type)), 'MENTIONS'] as RelationshipType[];
const TYPED_ROLES = Object.entries(ROLES).flatMap(([type, roles]) =>
  roles.map((role) => [type as RelationshipType, role] as const),
);

describe('verbOf', () => {
  test.each(TYPES)('has a verb for %s', (type) => {
    expect(verbOf(type, null)).toMatch(/^[a-z]+(?:-[a-z]+)*(?: [a-z]+)*$/);
  });

  test.each(TYPED_ROLES)('has a verb for %s as %s', (type, role) => {
    expect(verbOf(type, role)).toMatch(/^[a-z]+(?:-[a-z]+)*(?: [a-z]+)*$/);
  });

  test('takes the verb without a role for a role that it does not know', () => {
    expect(verbOf('PARTY_TO', 'WITNESS')).toBe('is a party to');
  });
});
