import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('every-type');
});
afterAll(() => server.close());

const FIELDS = ['lower', 'upper', 'qualifier', 'currency', 'currencyBasis', 'asReported'] as const;

const COLUMNS = ['Lower', 'Upper', 'Qualifier', 'Currency', 'CurrencyBasis', 'Text'];

type Money = Readonly<Record<string, unknown>> | null;

async function valuesWith(selection: string): Promise<readonly Money[]> {
  server.store.clear();
  const { projects } = await server.data(`{ projects { nodes { ${selection} } } }`);
  return projects.nodes.map(({ value }: { value: Money }) => value);
}

test.each(FIELDS)(
  'an amount of which only %s is asked for is what it is with the rest',
  async (field) => {
    const whole = await valuesWith(`value: contractValue { ${FIELDS.join(' ')} }`);
    expect(whole.filter((value) => value !== null).length).toBeGreaterThan(0);
    const part = await valuesWith(`value: contractValue { ${field} }`);
    expect(part).toEqual(whole.map((value) => value && { [field]: value[field] }));
  },
);

test('what no selection needs is not read', async () => {
  const apart = 'low: contractValue { lower } ... on Project { value: contractValue { currency } }';
  await valuesWith(`${apart} contractValue { __typename }`);
  const [text = ''] = server.store.texts;
  const read = COLUMNS.filter((column) => text.includes(`contractValue${column}`));
  expect(read).toEqual(['Lower', 'Qualifier', 'Currency']);
});
