import { expect, test } from '@jest/globals';

import { chooseStatement } from '../../../../src/import/projection/choose-statement.js';
import type { ClaimStatement } from '../../../../src/modules/proof/claim.js';
import { claimOf } from '../../../../src/modules/proof/claim.js';
import { METHODS_BY_STRENGTH } from '../../../../src/ontology/statement-choice.js';
import { VOCABULARIES } from '../../../../src/ontology/vocabularies.js';
import { seededRandom } from '../../../support/random.js';
import { storedStatement } from '../../../support/stored-statement.js';

function statement(fields: Partial<ClaimStatement>): ClaimStatement {
  return {
    id: 'statement:a',
    property: 'founded',
    kind: 'date',
    valueKey: 'a',
    text: '2019',
    rank: 'NORMAL',
    confidence: 0.9,
    method: 'PRINTED',
    publishedEarliest: null,
    flags: [],
    ...fields,
  };
}

test.each<[string, Partial<ClaimStatement>, string]>([
  [
    'PREFERRED',
    { rank: 'PREFERRED', confidence: 0.1 },
    'Curators rank a statement of this value PREFERRED and none of another value.',
  ],
  [
    'CONFIDENCE',
    { confidence: 0.95, method: 'INFERRED' },
    'Its strongest statement has a confidence of 0.95, that of the next value 0.9.',
  ],
  [
    'METHOD',
    { method: 'REFERENCE' },
    'At the same confidence, its strongest statement is REFERENCE, that of the next value PRINTED.',
  ],
  [
    'NEWEST',
    { publishedEarliest: '2024-05-01' },
    'At the same confidence and method, its document is of 2024-05-01, that of the next value undated.',
  ],
  [
    'ID',
    {},
    'Nothing tells the strongest statements of the values apart, so the lowest id goes first and the answer is stable.',
  ],
])('%s decides, and the reason says between what', (rule, fields, reason) => {
  const first = statement(fields);
  const rival = statement({ id: 'statement:b', valueKey: 'b', text: '2018' });
  expect(claimOf('Organisation', 'founded', [rival, first])).toMatchObject({
    rule,
    reason,
    conflict: 'DIFFERENT_VALUES',
    values: [
      { text: '2019', served: true },
      { text: '2018', served: false },
    ],
  });
});

test('a value is as strong as its strongest statement', () => {
  const weak = statement({ id: 'statement:c', confidence: 0.1, flags: ['INTERESTED_PARTY'] });
  const rival = statement({ id: 'statement:b', valueKey: 'b', text: '2018', confidence: 0.5 });
  const { values } = claimOf('Organisation', 'founded', [weak, rival, statement({})]);
  expect(values).toEqual([
    {
      text: '2019',
      served: true,
      independent: true,
      statementIds: ['statement:a', 'statement:c'],
    },
    { text: '2018', served: false, independent: true, statementIds: ['statement:b'] },
  ]);
});

test('a deprecated name among others is not shown, and is no contradiction', () => {
  const name = { property: 'name', kind: 'name' };
  const old = statement({ ...name, id: 'statement:b', valueKey: 'b', rank: 'DEPRECATED' });
  expect(claimOf('Place', 'name', [statement(name), old])).toMatchObject({
    rule: 'ALL_SHOWN',
    conflict: null,
    values: [{ served: true }, { served: false }],
  });
});

test('the value that is shown is the one that the import projects', () => {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  for (let round = 0; round < 500; round++) {
    const statements = Array.from({ length: 5 }, (_, index) =>
      statement({
        id: `statement:${index}`,
        valueKey: pick(['a', 'b', 'c']),
        rank: pick(VOCABULARIES.StatementRank),
        confidence: pick([0.5, 0.9]),
        method: pick(METHODS_BY_STRENGTH),
        publishedEarliest: pick([null, '2023-01-01', '2024-05-01']),
      }),
    );
    const chosen = chooseStatement(
      statements.map(({ id, rank, confidence, method, publishedEarliest }) =>
        storedStatement({ id, rank, confidence, method, publishedEarliest }),
      ),
    );
    const { values } = claimOf('Organisation', 'founded', statements);
    const served = values.filter((value) => value.served);
    expect(served.map(({ statementIds }) => statementIds[0])).toEqual(
      chosen === null ? [] : [chosen.id],
    );
  }
});
