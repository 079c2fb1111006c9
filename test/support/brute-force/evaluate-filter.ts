import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';

import { parsePartialDate } from '../../../src/values/partial-date.js';
import { isCurrent, type PlainGraph, type Thing } from './plain-graph.js';
import { relationshipsOf, typesOf } from './relationships.js';
import type { PlainAmount, PlainDate } from './shown-value.js';

/** A filter as a request gives it. */
export type Filter = Readonly<Record<string, unknown>>;

type Test = (thing: Thing) => boolean;

/** Where a filter stands: the GraphQL type of what it filters, and its input type. */
interface Position {
  readonly graph: PlainGraph;
  readonly type: string;
  readonly input: GraphQLInputObjectType;
}

/** What a filter asks of each thing: all of its fields. */
export function testOf(position: Position, filter: Filter): Test {
  const tests = Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => fieldTest(position, name, value));
  return (thing) => tests.every((test) => test(thing));
}

function fieldTest(position: Position, name: string, value: unknown): Test {
  const { graph, type, input } = position;
  const field = input.getFields()[name];
  if (field === undefined) throw new Error(`${input.name} has no ${name}`);
  switch (name) {
    case 'and': {
      const tests = (value as Filter[]).map((filter) => testOf(position, filter));
      return (thing) => tests.every((test) => test(thing));
    }
    case 'or': {
      const tests = (value as Filter[]).map((filter) => testOf(position, filter));
      return (thing) => tests.some((test) => test(thing));
    }
    case 'not': {
      const test = testOf(position, value as Filter);
      return (thing) => !test(thing);
    }
    case 'ids':
      return ({ id }) => (value as string[]).includes(id);
    case 'types':
      return (thing) => (value as string[]).some((word) => isOfType(thing, word));
    case 'missing': {
      const tests = (value as string[]).map((missing) => isMissing(graph, type, missing));
      return (thing) => tests.every((test) => test(thing));
    }
    case 'cumulative':
      return (thing) => plainValue(thing, name) === value;
    default:
      return typedTest(position, name, field.type, value);
  }
}

function typedTest(position: Position, name: string, type: GraphQLInputType, value: unknown): Test {
  const { graph } = position;
  const input = getNamedType(type);
  switch (input.name) {
    case 'NameFilter':
      return (thing) => hasName(thing, value as NameFilter);
    case 'DateFilter':
      return (thing) => meetsDate(dateOf(thing, name), value as DateFilter);
    case 'MoneyFilter':
    case 'QuantityFilter':
      return (thing) => meetsAmount(amountOf(thing, name), value as AmountFilter);
    case 'SourceFilter':
      return sourceTest(graph, value as SourceFilter);
    case 'PlaceScope':
    case 'SectorScope':
      return scopeTest(position, name, input.name, value as ScopeFilter);
    default:
  }
  if (input.name.endsWith('StatusFilter')) {
    return (thing) => meetsStatus(thing, name, value as StatusFilter);
  }
  if (input.name.endsWith('ListFilter'))
    return listTest(position, name, input, value as ListFilter);
  if (isInputObjectType(input)) return oneTest(position, name, input, value as Filter);
  const property = name
    .replace(/ses$/, 's')
    .replace(/s$/, '')
    .replace(/^statu$/, 'status');
  return (thing) => (value as unknown[]).includes(plainValue(thing, property));
}

/** A filter of the one thing that a field leads to, or of the things that are of a special type. */
function oneTest(
  { graph, type }: Position,
  name: string,
  input: GraphQLInputObjectType,
  value: Filter,
): Test {
  const relationship = relationshipsOf(type).get(name);
  if (relationship !== undefined) {
    const test = testOf({ graph, type: relationship.to, input }, value);
    return (thing) => relationship.follow(graph, thing).some((entry) => test(entry.thing));
  }
  const special = specialTypeOf(name);
  const types: readonly string[] = typesOf(special);
  const test = testOf({ graph, type: special, input }, value);
  return (thing) => types.includes(thing.type) && test(thing);
}

/** The GraphQL type that a field of a filter narrows to: `project` to projects and batches. */
export function specialTypeOf(name: string): string {
  return name === 'project' ? 'Undertaking' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

interface ListFilter {
  readonly some?: Filter | null;
  readonly every?: Filter | null;
  readonly none?: Filter | null;
  readonly roles?: readonly string[] | null;
}

function listTest(
  { graph, type }: Position,
  name: string,
  input: GraphQLInputType,
  { some, every, none, roles }: ListFilter,
): Test {
  const relationship = relationshipsOf(type).get(name);
  if (relationship === undefined) throw new Error(`${type} has no relationship ${name}`);
  const filter = isInputObjectType(input) ? getNamedType(input.getFields().some?.type) : undefined;
  if (!isInputObjectType(filter)) throw new Error(`${name} is no list`);
  const below = (given: Filter | null | undefined): Test | null =>
    given ? testOf({ graph, type: relationship.to, input: filter }, given) : null;
  const tests = { some: below(some), every: below(every), none: below(none) };
  return (thing) => {
    const things = relationship
      .follow(graph, thing)
      .filter(({ role }) => !roles || (role !== null && roles.includes(role)))
      .map((entry) => entry.thing);
    return (
      (tests.some === null || things.some(tests.some)) &&
      (tests.every === null || things.every(tests.every)) &&
      (tests.none === null || !things.some(tests.none))
    );
  };
}

function plainValue({ values }: Thing, name: string): unknown {
  const value = values.get(name);
  if (value?.kind === 'status') return value.current;
  return value?.kind === 'plain' ? value.value : undefined;
}

function isOfType({ type }: Thing, word: string): boolean {
  const name = word === 'BATCH' ? 'ProjectBatch' : word.replaceAll('_', '');
  return type.toLowerCase() === name.toLowerCase();
}

function isMissing(graph: PlainGraph, type: string, name: string): Test {
  const relationship = relationshipsOf(type).get(name);
  if (relationship !== undefined) {
    return (thing) => relationship.follow(graph, thing).length === 0;
  }
  return ({ values }) => !values.has(name);
}

interface NameFilter {
  readonly text: string;
  readonly match?: 'WORDS' | 'WHOLE';
}

function hasName({ names }: Thing, { text, match }: NameFilter): boolean {
  const phrase = wordsOf(text);
  return names.some((name) => {
    const words = wordsOf(name.text);
    return match === 'WHOLE' ? words === phrase : ` ${words} `.includes(` ${phrase} `);
  });
}

const wordsOfNames = new Map<string, string>();

/** As `readWords`, each text read once: a graph of many names is asked many times. */
function wordsOf(text: string): string {
  const known = wordsOfNames.get(text);
  if (known !== undefined) return known;
  const words = readWords(text);
  wordsOfNames.set(text, words);
  return words;
}

/** The words of a name, for phrases of Latin letters: every other letter ends a word. */
function readWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface DateFilter {
  readonly certainlyIn?: string | null;
  readonly possiblyIn?: string | null;
  readonly known?: boolean | null;
}

const NO_DATE: PlainDate = { text: null, earliest: null, latest: null };

function dateOf({ values }: Thing, name: string): PlainDate {
  const value = values.get(name);
  return value?.kind === 'date' ? value.date : NO_DATE;
}

function meetsDate(date: PlainDate, { certainlyIn, possiblyIn, known }: DateFilter): boolean {
  if (known != null && known !== (date.text !== null)) return false;
  if (certainlyIn != null && !liesIn(date, certainlyIn)) return false;
  return possiblyIn == null || overlaps(date, possiblyIn);
}

/** A date that is about or not sure lies in no period for certain. */
function liesIn({ text, earliest, latest }: PlainDate, period: string): boolean {
  if (text === null || /[~?%]/.test(text)) return false;
  const { earliest: start, latest: end } = parsePartialDate(period);
  return (
    (start === null || (earliest !== null && earliest >= start)) &&
    (end === null || (latest !== null && latest <= end))
  );
}

function overlaps({ text, earliest, latest }: PlainDate, period: string): boolean {
  const { earliest: start, latest: end } = parsePartialDate(period);
  return (
    text !== null &&
    (start === null || latest === null || latest >= start) &&
    (end === null || earliest === null || earliest <= end)
  );
}

interface Range {
  readonly from?: string | null;
  readonly to?: string | null;
}

interface AmountFilter {
  readonly currencies?: readonly string[] | null;
  readonly units?: readonly string[] | null;
  readonly qualifiers?: readonly string[] | null;
  readonly certainlyIn?: Range | null;
  readonly possiblyIn?: Range | null;
  readonly known?: boolean | null;
}

function amountOf({ values }: Thing, name: string): PlainAmount | null {
  const value = values.get(name);
  return value?.kind === 'amount' ? value.amount : null;
}

function meetsAmount(amount: PlainAmount | null, filter: AmountFilter): boolean {
  const { currencies, units, qualifiers, certainlyIn, possiblyIn, known } = filter;
  if (known != null && known !== (amount !== null)) return false;
  const asks = [currencies, units, qualifiers, certainlyIn, possiblyIn].some((part) => part);
  if (amount === null) return !asks;
  const { lower, upper, qualifier, measure } = amount;
  const measures = currencies ?? units;
  if (measures && (measure === null || !measures.includes(measure))) return false;
  if (qualifiers && !qualifiers.includes(qualifier)) return false;
  if (certainlyIn) {
    const { from, to } = ends(certainlyIn);
    if (from !== null && (lower === null || lower < from)) return false;
    if (to !== null && (upper === null || upper > to)) return false;
  }
  if (possiblyIn) {
    const { from, to } = ends(possiblyIn);
    if (from !== null && upper !== null && upper < from) return false;
    if (to !== null && lower !== null && lower > to) return false;
  }
  return true;
}

function ends({ from, to }: Range) {
  return { from: from == null ? null : Number(from), to: to == null ? null : Number(to) };
}

interface StatusFilter {
  readonly current?: readonly string[] | null;
  readonly reached?: readonly string[] | null;
  readonly date?: DateFilter | null;
}

function meetsStatus({ values }: Thing, name: string, filter: StatusFilter): boolean {
  const { current, reached, date } = filter;
  const status = values.get(name);
  if (status?.kind !== 'status') return false;
  if (current && !current.includes(status.current)) return false;
  if (!reached && !date) return true;
  return status.events.some(
    (event) => (!reached || reached.includes(event.word)) && (!date || meetsDate(event.date, date)),
  );
}

interface SourceFilter {
  readonly documents?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly publishers?: readonly string[] | null;
  readonly publisherKinds?: readonly string[] | null;
  readonly methods?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly independent?: boolean | null;
}

/** One statement has all that is asked for. */
function sourceTest(graph: PlainGraph, filter: SourceFilter): Test {
  const { documents, languages, publishers, publisherKinds, methods, minConfidence } = filter;
  const { independent } = filter;
  const publishedBy = relationshipsOf('Document').get('publishedBy');
  const isOneOf = (values: readonly string[] | null | undefined, value: unknown) =>
    !values || values.includes(String(value));
  return ({ statements }) =>
    statements.filter(isCurrent).some(({ source, method, confidence, flags }) => {
      const document = graph.things.get(source.document);
      if (document === undefined) return false;
      const language = plainValue(document, 'language');
      const isPublished = publishedBy
        ?.follow(graph, document)
        .some(
          ({ thing }) =>
            isOneOf(publishers, thing.id) && isOneOf(publisherKinds, plainValue(thing, 'kind')),
        );
      return (
        isOneOf(documents, document.id) &&
        isOneOf(languages, language) &&
        ((!publishers && !publisherKinds) || isPublished === true) &&
        isOneOf(methods, method) &&
        (minConfidence == null || confidence >= minConfidence) &&
        (independent == null || independent !== (flags ?? []).includes('INTERESTED_PARTY'))
      );
    });
}

interface ScopeFilter {
  readonly ids?: readonly string[] | null;
  readonly name?: NameFilter | null;
  readonly includeContained?: boolean;
  readonly includeNarrower?: boolean;
}

/** The thing is, or lies in, what is named; or leads to something that does. */
function scopeTest(
  { graph, type }: Position,
  name: string,
  scope: string,
  value: ScopeFilter,
): Test {
  const top = scope === 'PlaceScope' ? 'Place' : 'Sector';
  const isDeep = value.includeContained !== false && value.includeNarrower !== false;
  const isNamed: Test = (thing) =>
    thing.type === top &&
    (!value.ids || value.ids.includes(thing.id)) &&
    (!value.name || hasName(thing, value.name));
  const upwards = relationshipsOf(top).get(top === 'Place' ? 'partOf' : 'broader');
  const known = new Map<Thing, boolean>();
  const isWithin: Test = (thing) => {
    const answer =
      known.get(thing) ??
      (isNamed(thing) ||
        (isDeep && upwards?.follow(graph, thing).some((above) => isWithin(above.thing)) === true));
    known.set(thing, answer);
    return answer;
  };
  if (name === 'within') return isWithin;
  const relationships = relationshipsOf(type);
  const over =
    top === 'Sector'
      ? relationships.get('sectors')
      : (relationships.get('venues') ?? relationships.get('locatedIn'));
  if (over === undefined || typesOf(type).length === 0) throw new Error(`${type} has no ${name}`);
  return (thing) => over.follow(graph, thing).some((entry) => isWithin(entry.thing));
}
