import fc from 'fast-check';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';

import { propertiesOf } from '../../../src/ontology/properties.js';
import type { Filter } from './evaluate-filter.js';
import { specialTypeOf } from './evaluate-filter.js';
import type { ListRequest, Order } from './evaluate-list.js';
import { rootListOf } from './evaluate-list.js';
import type { SearchRequest } from './evaluate-search.js';
import type { PlainGraph, Thing } from './plain-graph.js';
import type { Relationship } from './relationships.js';
import { relationshipsOf, typesOf } from './relationships.js';

/** What requests are made of: the values that occur in a graph, so that filters often find something. */
interface Material {
  readonly things: readonly Thing[];
  readonly currencies: readonly string[];
  readonly units: readonly string[];
  readonly figures: readonly string[];
  readonly periods: readonly string[];
  readonly phrases: (type: string) => readonly string[];
}

/**
 * Requests of these root lists of entities, their filters and orders made from the schema; at most
 * `depth` filters stand within each other.
 */
export function arbitraryRequest(
  graph: PlainGraph,
  fields: readonly string[],
  depth = 3,
): fc.Arbitrary<ListRequest> {
  const arbitraries = new FilterArbitraries(materialOf(graph));
  return fc.oneof(
    ...fields.map((field) => {
      const { type, input, orderInput } = rootListOf(field);
      return fc.record({
        field: fc.constant(field),
        filter: arbitraries.filter(type, input, depth),
        orderBy: arbitraryOrder(orderInput),
      });
    }),
  );
}

/** Filters of a root list with one field each, for each of its fields that stands for itself. */
export function arbitraryFilterFields(
  graph: PlainGraph,
  field: string,
): ReadonlyMap<string, fc.Arbitrary<unknown>> {
  const { type, input } = rootListOf(field);
  return new FilterArbitraries(materialOf(graph)).fields(type, input, 1);
}

/** Searches for a word of many names, with any filter of entities and any order; see `arbitraryRequest`. */
export function arbitrarySearch(graph: PlainGraph, depth = 3): fc.Arbitrary<SearchRequest> {
  const material = materialOf(graph);
  const { type, input } = rootListOf('entities');
  const words = material.phrases(type).flatMap((phrase) => phrase.split(/[^A-Za-z]+/));
  return fc.record({
    // Each as often as it occurs, so that most searches find much.
    text: fc.constantFrom(...words.filter((word) => word.length >= 4)),
    filter: new FilterArbitraries(material).filter(type, input, depth),
    orderBy: arbitraryOrder(rootListOf('search').orderInput),
  });
}

function arbitraryOrder(input: unknown): fc.Arbitrary<readonly Order[]> {
  if (!isInputObjectType(input)) return fc.constant([]);
  const words = getNamedType(input.getFields().by?.type);
  if (!isEnumType(words)) return fc.constant([]);
  const order = fc.record({
    by: fc.constantFrom(...words.getValues().map(({ name }) => name)),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  });
  return fc.uniqueArray(order, { maxLength: 3, selector: ({ by }) => by });
}

/** A range whose ends are turned round is refused. */
function inOrder({ from, to }: Filter): Filter {
  return from !== undefined && to !== undefined && Number(from) > Number(to)
    ? { from: to, to: from }
    : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

class FilterArbitraries {
  readonly #made = new Map<string, fc.Arbitrary<Filter>>();

  constructor(private readonly material: Material) {}

  /** One or two fields of a filter input; below `depth` 0 no filters within it. */
  filter(type: string, input: GraphQLInputObjectType, depth: number): fc.Arbitrary<Filter> {
    const key = `${type} ${input.name} ${depth}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const entries = [...this.fields(type, input, depth)].map(([name, value]) =>
      value.map((given) => [name, given] as const),
    );
    const made = fc
      .uniqueArray(fc.oneof(...entries), { maxLength: 2, selector: ([name]) => name })
      .map((fields): Filter => Object.fromEntries(fields));
    this.#made.set(key, made);
    return made;
  }

  /** What each field of a filter input can be given. */
  fields(
    type: string,
    input: GraphQLInputObjectType,
    depth: number,
  ): ReadonlyMap<string, fc.Arbitrary<unknown>> {
    const values = Object.values(input.getFields()).flatMap((field) => {
      const value = this.#value(type, field, depth);
      return value === null ? [] : [[field.name, value] as const];
    });
    return new Map(values);
  }

  #value(type: string, field: GraphQLInputField, depth: number): fc.Arbitrary<unknown> | null {
    const input = getNamedType(field.type);
    if (isInputObjectType(input)) return this.#input(type, field.name, input, depth);
    if (isEnumType(input)) return someOf(input.getValues().map(({ name }) => name));
    const things = this.#thingsOf(type);
    switch (field.name) {
      case 'ids':
        return someOf(things.map(({ id }) => id));
      case 'missing':
        return someOf(missingWords(type));
      case 'cumulative':
        return fc.boolean();
      case 'languages':
        return someOf(['en', 'zh', 'vi', 'id']);
      default:
        return someOf(plainValues(things, field.name.replace(/s$/, '')));
    }
  }

  #input(
    type: string,
    name: string,
    input: GraphQLInputObjectType,
    depth: number,
  ): fc.Arbitrary<unknown> | null {
    const relationship = relationshipsOf(type).get(name);
    switch (input.name) {
      case 'NameFilter':
        return this.#name(type);
      case 'DateFilter':
        return this.#date();
      case 'MoneyFilter':
        return this.#amount({ currencies: this.material.currencies });
      case 'QuantityFilter':
        return this.#amount({ units: this.material.units });
      case 'SourceFilter':
        return this.#source();
      case 'PlaceScope':
        return this.#scope('Place', 'includeContained');
      case 'SectorScope':
        return this.#scope('Sector', 'includeNarrower');
      default:
    }
    if (input.name.endsWith('StatusFilter')) return this.#status(input);
    if (depth === 0) return null;
    if (name === 'and' || name === 'or') {
      return fc.array(this.filter(type, input, depth - 1), { maxLength: 2 });
    }
    if (name === 'not') return this.filter(type, input, depth - 1);
    if (relationship !== undefined && input.name.endsWith('ListFilter')) {
      return this.#list(relationship, input, depth);
    }
    if (relationship !== undefined) return this.filter(relationship.to, input, depth - 1);
    return this.filter(specialTypeOf(name), input, depth - 1);
  }

  #list(
    { to, roles }: Relationship,
    input: GraphQLInputObjectType,
    depth: number,
  ): fc.Arbitrary<Filter> {
    const filter = getNamedType(input.getFields().some?.type);
    if (!isInputObjectType(filter)) throw new Error(`${input.name} has no filter`);
    const below = this.filter(to, filter, depth - 1);
    const quantified = fc.oneof(
      ...['some', 'every', 'none'].map((word) => below.map((given) => ({ [word]: given }))),
      fc.record({ some: below, none: below }),
    );
    const words = someOf(roles);
    if (words === null) return quantified;
    return fc
      .tuple(quantified, fc.option(words, { freq: 2 }))
      .map(([given, some]) => (some === null ? given : { ...given, roles: some }));
  }

  #name(type: string): fc.Arbitrary<unknown> | null {
    const phrases = this.material.phrases(type);
    if (phrases.length === 0) return null;
    return fc.record({
      text: oneOf(phrases),
      match: fc.constantFrom('WORDS', 'WHOLE'),
    });
  }

  #date(): fc.Arbitrary<Filter> {
    const period = oneOf(this.material.periods);
    return nonEmpty({ certainlyIn: period, possiblyIn: period, known: fc.boolean() });
  }

  #amount(measures: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Filter> {
    const figure = oneOf(this.material.figures);
    const range = nonEmpty({ from: figure, to: figure }).map(inOrder);
    const words = Object.entries(measures).flatMap(([name, values]) => {
      const some = someOf(values);
      return some === null ? [] : [[name, some] as const];
    });
    return nonEmpty({
      ...Object.fromEntries(words),
      qualifiers: someOf(['EXACT', 'ABOUT', 'OVER', 'UP_TO', 'CLOSE_TO', 'BETWEEN', 'UNSPECIFIED']),
      certainlyIn: range,
      possiblyIn: range,
      known: fc.boolean(),
    });
  }

  #status(input: GraphQLInputObjectType): fc.Arbitrary<Filter> {
    const words = getNamedType(input.getFields().reached?.type);
    const some = isEnumType(words) ? someOf(words.getValues().map(({ name }) => name)) : null;
    return nonEmpty({ current: some, reached: some, date: this.#date() });
  }

  #source(): fc.Arbitrary<Filter> {
    const idsOf = (type: string) => someOf(this.#thingsOf(type).map(({ id }) => id));
    const asked = nonEmpty({
      documents: idsOf('Document'),
      languages: someOf(['en', 'zh', 'vi', 'id']),
      publishers: idsOf('Publisher'),
      publisherKinds: someOf(['NEWS_AGENCY', 'NEWSPAPER', 'NEWS_SITE', 'GOVERNMENT']),
      methods: someOf(['PRINTED', 'INFERRED', 'REFERENCE', 'CURATED']),
      minConfidence: fc.constantFrom(0, 0.5, 0.75, 0.9, 1),
      independent: fc.boolean(),
    });
    return fc.oneof({ arbitrary: asked, weight: 9 }, { arbitrary: fc.constant({}), weight: 1 });
  }

  #scope(type: string, deep: string): fc.Arbitrary<Filter> {
    const ids = someOf(this.#thingsOf(type).map(({ id }) => id));
    const named = nonEmpty({ ids, name: this.#name(type) });
    return fc.tuple(named, fc.boolean()).map(([given, isDeep]) => ({ ...given, [deep]: isDeep }));
  }

  #thingsOf(type: string): readonly Thing[] {
    const types = typesOf(type);
    return this.material.things.filter((thing) => types.includes(thing.type));
  }
}

/** One of the values. */
function oneOf<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.nat(values.length - 1).map((index) => values[index] as T);
}

/** A few of the values; null where there are none. */
function someOf<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> | null {
  if (values.length === 0) return null;
  return fc.uniqueArray(oneOf(values), { minLength: 1, maxLength: 4 });
}

/** An object with at least one and at most two of the fields. */
function nonEmpty(
  fields: Readonly<Record<string, fc.Arbitrary<unknown> | null>>,
): fc.Arbitrary<Filter> {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [value.map((given) => [name, given] as const)],
  );
  return fc
    .uniqueArray(fc.oneof(...entries), { minLength: 1, maxLength: 2, selector: ([name]) => name })
    .map((given) => Object.fromEntries(given));
}

function missingWords(type: string): readonly string[] {
  const properties = typesOf(type).flatMap((each) => propertiesOf(each).map(({ name }) => name));
  return [...new Set([...properties, ...relationshipsOf(type).keys()])];
}

function plainValues(things: readonly Thing[], property: string): readonly unknown[] {
  const values = things.flatMap(({ values: all }) => {
    const value = all.get(property);
    return value?.kind === 'plain' ? [value.value] : [];
  });
  return [...new Set(values)];
}

function materialOf(graph: PlainGraph): Material {
  const things = [...graph.things.values()];
  const values = things.flatMap((thing) => [...thing.values]);
  const amounts = values.flatMap(([, value]) => (value.kind === 'amount' ? [value.amount] : []));
  const measures = new Set(amounts.flatMap(({ measure }) => measure ?? []));
  const years = Array.from({ length: 20 }, (_, index) => 2008 + index);
  const dates = values.flatMap(([, value]) =>
    value.kind === 'date' && value.date.earliest !== null ? [value.date.earliest] : [],
  );
  const phrases = rarePhrases(things);
  return {
    things,
    currencies: [...measures].filter((measure) => /^[A-Z]{3}$/.test(measure)),
    units: [...measures].filter((measure) => !/^[A-Z]{3}$/.test(measure)),
    figures: [
      ...new Set(amounts.flatMap(({ lower, upper }) => [lower, upper])),
      0,
      1_000_000,
    ].flatMap((figure) => (figure === null ? [] : [String(figure)])),
    periods: [
      ...years.flatMap((year) => [`${year}`, `../${year}`, `${year}/..`, `${year}/${year + 3}`]),
      ...years.map((year) => `${year}-06`),
      ...dates,
    ],
    phrases: (type) => {
      const types = typesOf(type);
      return things.flatMap((thing) =>
        types.includes(thing.type) ? (phrases.get(thing) ?? []) : [],
      );
    },
  };
}

/** A filter refuses a phrase that more than a thousand names have; some have it in other spellings. */
const MOST_NAMES = 500;

/** The phrases of each thing, but for those that very many names have. */
function rarePhrases(things: readonly Thing[]): ReadonlyMap<Thing, readonly string[]> {
  const phrases = new Map(things.map((thing) => [thing, phrasesOf(thing)]));
  const names = new Map<string, number>();
  for (const phrase of [...phrases.values()].flat()) {
    names.set(phrase.toLowerCase(), (names.get(phrase.toLowerCase()) ?? 0) + 1);
  }
  const isRare = (phrase: string) => (names.get(phrase.toLowerCase()) ?? 0) <= MOST_NAMES;
  return new Map([...phrases].map(([thing, all]) => [thing, all.filter(isRare)]));
}

/** Names of plain Latin letters, pinyin left out, and neighbouring words of them. */
function phrasesOf({ names }: Thing): readonly string[] {
  return names
    .filter(({ text, language }) => isPlain(text) && language !== 'zh-Latn')
    .flatMap(({ text: name }) => {
      const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
      const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
      return [name, ...pairs].filter((phrase) => /[A-Za-z]{4}/.test(phrase));
    });
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}
