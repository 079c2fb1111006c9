import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EntityLine, Manifest, Source, StatementLine } from '../../../src/import/format.js';
import { statementIdOf } from '../../../src/import/statement-record.js';
import type { NameValue } from '../../../src/import/value-formats.js';
import type { EntityType } from '../../../src/ontology/entity-types.js';
import { propertiesOf } from '../../../src/ontology/properties.js';
import { relationOf } from '../../../src/ontology/relations.js';
import { typeOfId } from '../../../src/ontology/entity-types.js';
import { parsePartialDate } from '../../../src/values/partial-date.js';
import { captionOf } from './caption.js';
import type { ShownValue } from './shown-value.js';
import { shownValue } from './shown-value.js';

/** A statement as its file has it, with its id and its document. */
export type PlainStatement = StatementLine & {
  readonly id: string;
  readonly source: Source;
};

/** An entity with all that is said of it. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  /** The caption: the English label, else the next best, else the id. */
  readonly name: string;
  /** By property; absent where nothing is stated. */
  readonly values: ReadonlyMap<string, ShownValue>;
  /** Every name that leads to it, whatever its kind. */
  readonly names: readonly { readonly text: string; readonly language: string }[];
  /** Everything that is said about it, deprecated or not. */
  readonly statements: readonly PlainStatement[];
}

/** One relationship between two things. */
export interface PlainLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
}

/** A data set as plain objects, all of it in memory. */
export interface PlainGraph {
  readonly things: ReadonlyMap<string, Thing>;
  readonly statements: readonly PlainStatement[];
  /** By `<type> <id of its start>`. */
  readonly linksFrom: ReadonlyMap<string, readonly PlainLink[]>;
  /** By `<type> <id of its end>`. */
  readonly linksTo: ReadonlyMap<string, readonly PlainLink[]>;
}

/** Reads the data set of a folder. */
export function readPlainGraph(folder: string): PlainGraph {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const entities = manifest.entities.flatMap((file) => readRows<EntityLine>(folder, file));
  const statements = manifest.sources.flatMap((source) =>
    readRows<StatementLine>(folder, source.statements).map((line) => ({
      ...line,
      id: statementIdOf(line, source),
      source,
    })),
  );
  const about = groupBy(statements, ({ subject }) => subject);
  const links = [...linksOf(statements), ...mentionsOf(statements)];
  return {
    things: new Map(
      entities.map((entity) => [entity.id, toThing(entity, about.get(entity.id) ?? [])]),
    ),
    statements,
    linksFrom: groupBy(links, ({ type, from }) => `${type} ${from}`),
    linksTo: groupBy(links, ({ type, to }) => `${type} ${to}`),
  };
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function readRows<T>(folder: string, file: string): readonly T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** What may be shown. */
export function isCurrent({ rank }: Pick<StatementLine, 'rank'>): boolean {
  return rank !== 'DEPRECATED';
}

function toThing({ id, type }: EntityLine, statements: readonly PlainStatement[]): Thing {
  const current = statements.filter(isCurrent);
  const names = current.filter(({ property }) => property === 'name');
  const values = propertiesOf(type).flatMap((property) => {
    const value = shownValue(
      property,
      current.filter((statement) => statement.property === property.name),
    );
    return value === null ? [] : [[property.name, value] as const];
  });
  return {
    id,
    type,
    name: captionOf(names) ?? id,
    values: new Map(values),
    names: names.map(({ value }) => value as NameValue),
    statements,
  };
}

/** One for each type, start, end, role and validity. */
function linksOf(statements: readonly PlainStatement[]): readonly PlainLink[] {
  const links = new Map<string, PlainLink>();
  for (const { subject, property, object, role, validity } of statements.filter(isCurrent)) {
    const [from, to] = [typeOfId(subject), typeOfId(object ?? '')];
    const relation = from === null || to === null ? null : relationOf(from, property, to);
    if (relation === null || object === undefined || object === null) continue;
    const key = [relation.type, subject, object, role ?? '', validity ?? ''].join(' ');
    links.set(key, { type: relation.type, from: subject, to: object, role: role ?? null });
  }
  return [...links.values()];
}

/** One from each document that itself prints or implies something about an entity. */
function mentionsOf(statements: readonly PlainStatement[]): readonly PlainLink[] {
  const links = statements
    .filter(({ method }) => method === 'PRINTED' || method === 'INFERRED')
    .filter(({ source, subject }) => source.document !== subject)
    .map(({ source, subject }) => ({
      type: 'MENTIONS',
      from: source.document,
      to: subject,
      role: null,
    }));
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/** The first day on which a document can have been published; '' where that is unknown. */
export function publishedOf({ source }: Pick<PlainStatement, 'source'>): string {
  return source.publishedOn === null ? '' : (parsePartialDate(source.publishedOn).earliest ?? '');
}
