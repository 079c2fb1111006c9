import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';

import type { GraphRecord, PlannedPage, RelatedEntry } from '../graph/compose/decode.js';
import type { Fragment } from '../graph/compose/fragment.js';
import type { Page } from '../graph/compose/plan.js';
import { slotOf } from '../graph/compose/plan.js';
import { chooseLabel } from '../names/label.js';
import type { EntityType } from '../ontology/entity-types.js';
import { propertyOf } from '../ontology/properties.js';
import type { RequestContext } from '../server/context.js';
import type { EntriesOf } from './aggregate/aggregate-reader.js';
import { badUserInput } from './errors.js';
import type { FragmentIndex } from './fragment-index.js';
import { ALL_LABELS, labelColumns } from './label-columns.js';
import type { EntryOnPage, RecordConnection } from './pagination.js';
import { cursorOf, edgesOf, nodesOf, pageInfoOf, toConnection } from './pagination.js';
import { readProperty, readStatusEvents, textsOf, toPartialDate } from './property-values.js';
import { entityTypesOf, plainFields } from './record-types.js';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<GraphRecord, RequestContext, Arguments>;
type ResolverMap = Record<string, Record<string, unknown>>;

/** What an answer has of them costs nothing. */
const UNCOUNTED = ['Name', 'ExternalId'];

/** The most languages that one label may be asked in. */
const MAX_LANGUAGES = 10;

/**
 * Resolvers of every type whose values come from a record: entities, connections, edges,
 * statements. They follow from the schema, the ontology and the fragments, so there are none
 * to write for a new property or relationship.
 */
export function recordResolvers(schema: GraphQLSchema, fragments: FragmentIndex): ResolverMap {
  const resolvers: ResolverMap = {
    Statement: STATEMENT_FIELDS,
    Name: columns(plainFields('Name')),
    ExternalId: columns(plainFields('ExternalId')),
  };
  const edge = edgeFields(fragments);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) resolvers[type.name] = { __resolveType: typeOf };
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const ofEntries = isConnectionOfRecords(schema, type.name);
    if (ofEntries && type.name.endsWith('Connection')) resolvers[type.name] = CONNECTION_FIELDS;
    if (ofEntries && type.name.endsWith('Edge')) {
      resolvers[type.name] = pick(edge, Object.keys(type.getFields()));
    }
    for (const field of Object.keys(type.getFields())) {
      const fragment = fragments.find(type.name, field);
      const [entityType] = entityTypesOf(type.name);
      const resolver =
        fragment !== null
          ? relation(fragments, fragment)
          : entityType !== undefined
            ? property(entityType, field)
            : null;
      if (resolver !== null) (resolvers[type.name] ??= {})[field] ??= resolver;
    }
  }
  return resolvers;
}

/** Whether a connection or an edge is one of records, which have a relationship to read; others resolve themselves. */
export function isConnectionOfRecords(schema: GraphQLSchema, name: string): boolean {
  const edge = schema.getType(name.replace(/Connection$/, 'Edge'));
  return isObjectType(edge) && 'statements' in edge.getFields();
}

function pick(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** The GraphQL type of a record, for interfaces. */
function typeOf(record: GraphRecord): string {
  return record.has('type') ? record.text('type') : 'Statement';
}

function relation(fragments: FragmentIndex, fragment: Fragment): Resolver {
  const kind = fragments.kindOf(fragment);
  return (record, args, { served }) => {
    const read = record.related(slotOf(fragment, args));
    const { page, fingerprint } = read.plan;
    if (!UNCOUNTED.includes(fragment.node)) served.entries += read.entries.length;
    if (kind === 'one') return read.entries[0]?.node ?? null;
    if (page === null || fingerprint === null) return nodesOf(read);
    return new RelatedConnection(record, read, page, fingerprint);
  };
}

/** A relationship's page as a connection. NOTE: an answer has many, so only what is asked for is made. */
class RelatedConnection implements RecordConnection {
  constructor(
    private readonly parent: GraphRecord,
    private readonly read: PlannedPage,
    private readonly page: Page,
    readonly fingerprint: string,
  ) {}

  get entries() {
    return this.read.entries;
  }

  get totalCount() {
    return this.read.total;
  }

  pageInfo() {
    return pageInfoOf(this.read, this.page, this.fingerprint);
  }

  entriesOf(): EntriesOf {
    const { fragment, parameters } = this.read.plan;
    if (fragment.parent === 'Edge') {
      const isRead = this.parent.has('statementIds');
      return { kind: 'statements', ids: isRead ? textsOf(this.parent.get('statementIds')) : [] };
    }
    return { kind: 'related', fragment, parameters, parent: this.parent.text('id') };
  }
}

function property(type: EntityType, field: string): Resolver {
  if (field === 'label') return label;
  if (field === 'statusEvents') return readStatusEvents;
  const definition = propertyOf(type, field);
  if (definition === null) return (record) => record.get(field);
  return (record) => readProperty(record, definition);
}

function label(
  record: GraphRecord,
  { languages }: { readonly languages?: readonly string[] | null },
  context: RequestContext,
): unknown {
  if (languages && languages.length > MAX_LANGUAGES) {
    throw badUserInput('label(languages:)', `may name at most ${MAX_LANGUAGES} languages.`);
  }
  const wanted = languages ?? context.languages;
  if (!ALL_LABELS.every((column) => record.has(column))) {
    const [caption = ''] = labelColumns(wanted);
    return { text: record.get(caption) };
  }
  return chooseLabel(
    record.text('id'),
    textsOf(record.get('labelLanguages')),
    textsOf(record.get('labelTexts')),
    wanted,
  );
}

function columns(names: readonly string[]): Record<string, Resolver> {
  return Object.fromEntries(names.map((name) => [name, (record: GraphRecord) => record.get(name)]));
}

const STATEMENT_FIELDS: Record<string, Resolver> = {
  ...columns(['id', ...plainFields('Statement')]),
  text: (record) => record.get('valueText'),
  flags: (record) => textsOf(record.get('flags')),
  interestedParty: (record) => textsOf(record.get('flags')).includes('INTERESTED_PARTY'),
  validity: (record) => toPartialDate(record.get('validity')),
  locator: (record) =>
    record.get('start') === null
      ? null
      : {
          paragraph: record.get('paragraph'),
          start: record.get('start'),
          end: record.get('end'),
        },
};

const CONNECTION_FIELDS = {
  edges: edgesOf,
  nodes: nodesOf,
  aggregate: (
    connection: RecordConnection,
    _args: unknown,
    { aggregates }: RequestContext,
    info: GraphQLResolveInfo,
  ) => aggregates.read(connection.entriesOf(), info),
};

/** An entity or statement on a page, with the relationship that leads to it. */
export type EdgeSource = EntryOnPage<RelatedEntry>;

function edgeFields(fragments: FragmentIndex): Record<string, unknown> {
  const statements = relation(fragments, fragments.named('statement/edge-statements'));
  const own =
    (name: string) =>
    ({ edge }: EdgeSource) =>
      edge?.get(name) ?? null;
  return {
    cursor: cursorOf,
    role: own('role'),
    inferred: own('inferred'),
    confidence: own('confidence'),
    relationship: own('relationship'),
    direction: own('direction'),
    validity: ({ edge }: EdgeSource) => toPartialDate(edge?.get('validity') ?? null),
    statements: ({ edge }: EdgeSource, ...rest: Tail<Parameters<Resolver>>) =>
      edge === null ? EMPTY : statements(edge, ...rest),
  };
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

const EMPTY: RecordConnection = {
  ...toConnection(
    { entries: [], more: false, total: 0 },
    { size: 0, backward: false, from: null },
    '',
  ),
  entriesOf: () => ({ kind: 'statements', ids: [] }),
};
