import type { Cell } from '../../graph/compose/cell.js';
import type { Value } from '../../graph/values.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { propertiesOf } from '../../ontology/properties.js';
import { VOCABULARIES } from '../../ontology/vocabularies.js';
import { badUserInput } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import { entityTypesOf } from '../record-types.js';
import type { ValueKind } from './groups.js';
import type { Path } from './paths.js';
import { cellAt, concreteTypesOf, pathsTo, prepend, stepsOver } from './paths.js';
import type { PeriodUnit } from './periods.js';

/** A `GroupKeyInput` of the schema. */
export interface GroupKeyInput {
  readonly by: string;
  readonly over?: string | null | undefined;
  readonly of?: string | null | undefined;
}

/** How the cells of a key are read. */
export type KeyReading =
  | { readonly kind: 'word' }
  /** Ids of entities. */
  | { readonly kind: 'entity' }
  /** Ids of places, from which to go up to those of a kind. */
  | { readonly kind: 'place'; readonly level: string }
  /** Ids of sectors, from which to go up to the broadest. */
  | { readonly kind: 'broadest' }
  /** EDTF texts; where `status` is given, lists of words and dates instead, of which it picks some. */
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly status: string | null };

/** What the values of a key are. */
export function valueKindOf({ kind }: KeyReading): ValueKind {
  return kind === 'word' || kind === 'period' ? kind : 'entity';
}

/** A key for the entries of a list. */
export interface GroupKey {
  readonly reading: KeyReading;
  readonly cells: readonly Cell[];
}

const OCCASION_FIELDS = ['signedAt', 'announcedAt', 'launchedAt', 'releasedAt', 'saidAt'];
const PLACE_FIELDS = ['venues', 'locatedIn', 'positionIn', 'position', 'concerns'];

/** The keys that are entities: what leads to them, the first field that a type has. */
const ENTITY_KEYS: Readonly<
  Record<string, { readonly type: EntityType; readonly fields: readonly string[] }>
> = {
  SECTOR: { type: 'Sector', fields: ['sectors'] },
  TOP_SECTOR: { type: 'Sector', fields: ['sectors'] },
  PLACE: { type: 'Place', fields: PLACE_FIELDS },
  CITY: { type: 'Place', fields: PLACE_FIELDS },
  PROVINCE: { type: 'Place', fields: PLACE_FIELDS },
  COUNTRY: { type: 'Place', fields: PLACE_FIELDS },
  FORUM: { type: 'Forum', fields: ['forum', ...OCCASION_FIELDS] },
  FORUM_EDITION: { type: 'ForumEdition', fields: ['edition', ...OCCASION_FIELDS] },
  PUBLISHER: { type: 'Publisher', fields: ['publishedBy', 'document', 'mentionedIn'] },
  DOCUMENT: { type: 'Document', fields: ['document', 'mentionedIn'] },
};

const LEVELS: readonly string[] = ['CITY', 'PROVINCE', 'COUNTRY'];
const WORD_KEYS: Readonly<Record<string, string>> = {
  TYPE: 'type',
  KIND: 'kind',
  STATUS: 'status',
  LANGUAGE: 'language',
};
const PERIOD_KEYS: readonly string[] = ['YEAR', 'QUARTER', 'MONTH'] satisfies PeriodUnit[];
const ALL_KEYS = [
  ...Object.keys(WORD_KEYS),
  ...Object.keys(ENTITY_KEYS),
  ...PERIOD_KEYS,
  'PARTY',
  'RELATED',
  'VALUE',
];

/** What `VALUE` may name on statements, which the ontology does not describe. */
const STATEMENT_VALUES = ['property', 'method', 'rank', 'language', 'role'];

/**
 * What a key means for entries of a GraphQL type.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where it does not apply, naming what does.
 */
export function groupKey(
  fragments: FragmentIndex,
  nodeType: string,
  input: GroupKeyInput,
  argument: string,
): GroupKey {
  const { over, by } = input;
  if (over == null) {
    return (
      keyOf(fragments, nodeType, input, [{ path: HERE, node: nodeType }], argument) ??
      refuse(fragments, nodeType, by, argument)
    );
  }
  const starts = stepsOver(fragments, nodeType, over)
    .filter(({ node }) => concreteTypesOf(node).length > 0)
    .map(({ step, node }) => ({ path: { steps: [step], types: null }, node }));
  const [start] = starts;
  if (start === undefined) {
    throw badUserInput(
      `${argument}.over`,
      `${nodeType} has no relationship "${over}"; it has ${relationshipsOf(fragments, nodeType).join(', ')}.`,
    );
  }
  return (
    keyOf(fragments, nodeType, input, starts, argument) ??
    refuse(fragments, start.node, by, argument)
  );
}

/** Where a key is sought: at the end of a path, at a position of a GraphQL type. */
interface Start {
  readonly path: Path;
  readonly node: string;
}

const HERE: Path = { steps: [], types: null };

function keyOf(
  fragments: FragmentIndex,
  nodeType: string,
  { by, over, of }: GroupKeyInput,
  starts: readonly Start[],
  argument: string,
): GroupKey | null {
  const word = WORD_KEYS[by];
  if (word !== undefined) return ownValue(starts, word, wordsOf);
  const way = ENTITY_KEYS[by];
  if (way !== undefined) {
    const paths = starts.flatMap(({ path, node }) =>
      pathsTo(fragments, node, way).map((end) => join(path, end)),
    );
    const cells = paths.map((path) => cellAt(path, ['node.id']));
    return cells.length === 0 ? null : { reading: readingOf(by), cells };
  }
  switch (by) {
    case 'RELATED':
      if (over == null) throw badUserInput(`${argument}.over`, 'is needed with RELATED.');
      return related(starts.filter(({ node }) => node !== 'Statement'));
    case 'PARTY': {
      const steps = starts.flatMap(({ path, node }) =>
        stepsOver(fragments, node, 'parties').map((first) => ({
          path: join(path, { steps: [first.step], types: null }),
          node: first.node,
        })),
      );
      return related(steps);
    }
    case 'VALUE': {
      const allowed = starts.flatMap(({ node }) => valuesOf(node));
      if (of == null || !allowed.includes(of)) throw unknownField(argument, of, allowed);
      return ownValue(starts, of, valuesOf);
    }
    default: {
      const allowed = starts.flatMap(({ node }) => datesOf(node));
      const date = of ?? (allowed.length === 1 ? allowed[0] : null);
      if (allowed.length === 0) return null;
      if (date == null || !allowed.includes(date)) throw unknownField(argument, of, allowed);
      const [property = '', status = null] = date.split('.');
      const properties =
        status === null ? [`node.${property}`] : [`node.${property}Words`, `node.${property}Dates`];
      const cells = starts.map(({ path }) => cellAt(path, properties));
      return { reading: { kind: 'period', unit: by as PeriodUnit, status }, cells };
    }
  }
}

function unknownField(argument: string, of: string | null | undefined, allowed: readonly string[]) {
  const known = [...new Set(allowed)].toSorted().join(', ');
  const problem = of == null ? 'is needed here' : `cannot be "${of}"`;
  return badUserInput(`${argument}.of`, `${problem}; allowed are ${known || 'none'}.`);
}

function related(starts: readonly Start[]): GroupKey | null {
  if (starts.length === 0) return null;
  return {
    reading: { kind: 'entity' },
    cells: starts.map(({ path }) => cellAt(path, ['node.id'])),
  };
}

/** A property of the nodes themselves, where `allowed` says that they have it. */
function ownValue(
  starts: readonly Start[],
  property: string,
  allowed: (node: string) => readonly string[],
): GroupKey | null {
  const having = starts.filter(({ node }) => allowed(node).includes(property));
  if (having.length === 0) return null;
  const cells = having.map(({ path }) => cellAt(path, [`node.${property}`]));
  return { reading: { kind: 'word' }, cells };
}

function readingOf(by: string): KeyReading {
  if (LEVELS.includes(by)) return { kind: 'place', level: by };
  return { kind: by === 'TOP_SECTOR' ? 'broadest' : 'entity' };
}

/** The words that `TYPE`, `KIND`, `STATUS` and `LANGUAGE` can find at a position. */
function wordsOf(node: string): readonly string[] {
  return node === 'Statement' ? STATEMENT_VALUES : ['type', ...valuesOf(node)];
}

function valuesOf(node: string): readonly string[] {
  if (node === 'Statement') return STATEMENT_VALUES;
  return propertiesAt(node)
    .filter(({ kind }) => !['localisedText', 'date', 'quantity', 'money'].includes(kind))
    .map(({ name }) => name);
}

/** The dates at a position, `status.SIGNED` for when a status was reached. */
function datesOf(node: string): readonly string[] {
  const dates = propertiesAt(node).flatMap(({ name, kind, vocabulary }) => {
    if (kind === 'date') return [name];
    if (kind !== 'status' || vocabulary === undefined) return [];
    return VOCABULARIES[vocabulary].map((word) => `${name}.${word}`);
  });
  return [...new Set(dates)];
}

function propertiesAt(node: string) {
  return entityTypesOf(node).flatMap((type) => propertiesOf(type));
}

function join(first: Path, { steps, types }: Path): Path {
  return first.steps.reduceRight((path, step) => prepend(step, path), { steps, types });
}

function relationshipsOf(fragments: FragmentIndex, nodeType: string): readonly string[] {
  const fields = concreteTypesOf(nodeType).flatMap((type) => fragments.fieldsOf(type));
  return [...new Set(fields)]
    .filter((field) => stepsOver(fragments, nodeType, field).some(leadsToRecords))
    .toSorted();
}

function leadsToRecords({ node }: { readonly node: string }): boolean {
  return concreteTypesOf(node).length > 0;
}

/** @throws GraphQLError always: it names the keys that entries of the type have. */
function refuse(fragments: FragmentIndex, nodeType: string, by: string, argument: string): never {
  const here = [{ path: HERE, node: nodeType }];
  const allowed = ALL_KEYS.filter((key) => {
    if (key === 'RELATED') return relationshipsOf(fragments, nodeType).length > 0;
    if (key === 'VALUE') return valuesOf(nodeType).length > 0;
    if (PERIOD_KEYS.includes(key)) return datesOf(nodeType).length > 0;
    return keyOf(fragments, nodeType, { by: key }, here, argument) !== null;
  });
  throw badUserInput(
    `${argument}.by`,
    `${by} does not apply to ${nodeType}; allowed are ${allowed.join(', ')}.`,
  );
}

/** When a status was reached, of the words and dates in one cell: EDTF texts, unknown dates left out. */
export function datesReached(value: Value, status: string): readonly string[] {
  const [words, dates] = value as readonly [readonly string[] | null, readonly string[] | null];
  return (words ?? []).flatMap((word, index) => {
    const date = dates?.[index] ?? '';
    return word === status && date !== '' ? [date] : [];
  });
}
