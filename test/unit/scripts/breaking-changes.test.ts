import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';

import { judgeChanges } from '../../../scripts/schema/breaking-changes.js';
import { landingText, readSchemaFiles } from '../../../scripts/schema/schema-files.js';

const LANDED = `
  type Query {
    place(id: ID!, language: String, script: String @deprecated(reason: "Use language.")): Place
    places(filter: Filter, kind: Kind): [Place!]!
  }
  interface Node { id: ID! }
  type Place implements Node {
    id: ID!
    name: String!
    size: Int
    area: Int @deprecated(reason: "Use size.")
  }
  enum Kind { CITY PORT TOWN @deprecated(reason: "Use CITY.") }
  input Filter { text: String, kinds: [Kind!], words: String @deprecated(reason: "Use text.") }
`;

/** What is said of the landed schema with one part of its text replaced. */
function judge(part: string, replacement: string, accepted: readonly string[] = []) {
  expect(LANDED).toContain(part);
  return judgeChanges(
    buildSchema(LANDED),
    buildSchema(LANDED.replace(part, replacement)),
    accepted.map((change) => ({ change, reason: 'The value was never right.' })),
  );
}

const BREAKING: readonly (readonly [what: string, part: string, by: string, change: string])[] = [
  ['a removed field', 'size: Int', '', 'Place.size was removed.'],
  ['a changed type', 'size: Int', 'size: String', 'Place.size changed type from Int to String.'],
  [
    'a value that may be null now',
    'name: String!',
    'name: String',
    'Place.name changed type from String! to String.',
  ],
  ['a removed enum value', 'CITY PORT', 'CITY', 'PORT was removed from enum type Kind.'],
  [
    'a new required argument',
    'id: ID!, language',
    'id: ID!, country: ID!, language',
    'A required arg country on Query.place was added.',
  ],
  ['a removed argument', 'language: String, ', '', 'Query.place arg language was removed.'],
  [
    'a new required field of an input',
    'text: String,',
    'text: String, country: ID!,',
    'A required field country on input type Filter was added.',
  ],
  ['a removed field of an input', 'text: String,', '', 'Filter.text was removed.'],
  [
    'an interface that no longer holds',
    'Place implements Node',
    'Place',
    'Place no longer implements interface Node.',
  ],
];

describe('a schema', () => {
  test('that is the landed one may land', () => {
    expect(judge('size: Int', 'size: Int')).toEqual({ broken: [], stale: [] });
  });

  test.each(BREAKING)('with %s may not land', (_what, part, replacement, change) => {
    expect(judge(part, replacement)).toEqual({ broken: [change], stale: [] });
  });

  test.each(BREAKING)('with %s may land where it is accepted', (_what, part, by, change) => {
    expect(judge(part, by, [change])).toEqual({ broken: [], stale: [] });
  });

  test.each([
    ['field', /area: Int .*\n/],
    ['argument', /, script: String @deprecated\(.*"\)(?=\))/],
    ['enum value', / TOWN @deprecated\(.*"\)/],
    ['field of an input', /, words: .*"\)/],
  ])('without a %s that was deprecated may land', (_what, part) => {
    const [removed = ''] = part.exec(LANDED) ?? [];
    expect(judge(removed, '')).toEqual({ broken: [], stale: [] });
  });

  test('may add whatever breaks nobody', () => {
    const added = 'size: Int\n    depth: Int @deprecated(reason: "Use size.")';
    expect(judge('size: Int', added)).toEqual({ broken: [], stale: [] });
  });

  test('may not land with an acceptance of what there is not', () => {
    const change = 'Place.size was removed.';
    expect(judge('size: Int', 'size: Int', [change])).toEqual({ broken: [], stale: [change] });
  });

  test('may not land with an acceptance of what needs none', () => {
    const [removed = ''] = /area: Int .*\n/.exec(LANDED) ?? [];
    const change = 'Place.area was removed.';
    expect(judge(removed, '', [change])).toEqual({ broken: [], stale: [change] });
  });

  test('may not land with an acceptance that gives no reason', () => {
    const change = 'Place.size was removed.';
    const current = buildSchema(LANDED.replace('size: Int', ''));
    const verdict = judgeChanges(buildSchema(LANDED), current, [{ change, reason: ' ' }]);
    expect(verdict.stale).toEqual([change]);
  });
});

describe('the files', () => {
  test('hold a schema that landed, against which the present one can be judged', () => {
    const { landed, current, accepted } = readSchemaFiles();
    expect(Object.keys(landed.getQueryType()?.getFields() ?? {})).toContain('projects');
    expect(judgeChanges(landed, current, accepted)).toEqual({ broken: [], stale: [] });
  });

  test('would find the loss of any root field that landed', () => {
    const { landed, current } = readSchemaFiles();
    const [[name, field] = ['', undefined]] = Object.entries(
      current.getQueryType()?.getFields() ?? {},
    );
    delete current.getQueryType()?.getFields()[name];
    expect(field).toBeDefined();
    expect(judgeChanges(landed, current, []).broken).toEqual([`Query.${name} was removed.`]);
  });

  test('land without descriptions and with all else', () => {
    const { current } = readSchemaFiles();
    const text = landingText();
    expect(text).not.toContain('"""');
    expect(judgeChanges(buildSchema(text), current, [])).toEqual({ broken: [], stale: [] });
    expect(judgeChanges(current, buildSchema(text), [])).toEqual({ broken: [], stale: [] });
  });
});
