import { readFileSync, readdirSync } from 'node:fs';

import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const RECORD = '../../graph/compose/decode.js#GraphRecord';
const CONNECTION = '../pagination.js#RecordConnection';
const EDGE = '../record-resolvers.js#EdgeSource';

const SEARCH = '../../modules/search/search.model.js';

/** The models of types that are computed and not read from one node. */
const COMPUTED: Readonly<Record<string, string>> = {
  Claim: '../../modules/proof/claim.js#ClaimModel',
  ClaimValue: '../../modules/proof/claim.js#ClaimValueModel',
  Conflict: '../../modules/proof/conflict.model.js#ConflictModel',
  ConflictConnection: '../../modules/proof/conflict.model.js#ConflictPage',
  ConflictEdge: '../../modules/proof/conflict.model.js#ConflictEntryOnPage',
  Completeness: '../../modules/proof/completeness.model.js#CompletenessModel',
  FieldCompleteness: '../../modules/proof/completeness.model.js#FieldModel',
  DocumentShare: '../../modules/proof/completeness.model.js#DocumentShareModel',
  SearchConnection: `${SEARCH}#SearchPage`,
  SearchEdge: `${SEARCH}#SearchEntryOnPage`,
  SearchHit: `${SEARCH}#FoundEntity`,
  Suggestion: `${SEARCH}#FoundEntity`,
  SearchFacets: `${SEARCH}#FacetCounts`,
  SearchPlaceCount: `${SEARCH}#Count`,
  SearchSectorCount: `${SEARCH}#Count`,
  Link: '../../modules/graph/link.js#FoundLink',
  Path: '../../modules/graph/path.js#FoundPath',
  PathHop: '../../modules/graph/path.js#FoundHop',
  Paths: '../../modules/graph/path.js#FoundPaths',
  TimelineConnection: '../../modules/timeline/timeline.js#Timeline',
  TimelineEdge: '../../modules/timeline/timeline.js#TimelineEntryOnPage',
  TimelineItem: '../../modules/timeline/timeline.js#TimelineThing',
  Subgraph: '../../modules/graph/subgraph.js#FoundSubgraph',
  Aggregation: '../aggregate/aggregated.js#Aggregated',
  Group: '../aggregate/groups.js#ShownGroup',
  GroupValue: '../aggregate/groups.js#KeyValue',
  LeftOut: '../aggregate/sum.js#Omission',
};

/** Types that are read from a node besides those with an id. */
const OTHER_RECORDS = ['Name', 'ExternalId', 'Neighbourhood'];

/** The model behind each type: records for nodes, pages for connections. */
function mappers(): Record<string, string> {
  const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
  const sdl = files.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n');
  const models = Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const computed = COMPUTED[type.name];
    if (computed !== undefined) return [[type.name, computed]];
    if (type.name.endsWith('Connection')) return [[type.name, CONNECTION]];
    if (type.name.endsWith('Edge')) return [[type.name, EDGE]];
    const isNode = type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
    return isNode || OTHER_RECORDS.includes(type.name) ? [[type.name, RECORD]] : [];
  });
  return Object.fromEntries(models) as Record<string, string>;
}

const TEXT_SCALARS = {
  ID: 'string',
  Currency: 'string',
  LocalDate: 'string',
  Decimal: 'string',
  EDTF: 'string',
  LanguageTag: 'string',
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/graphql/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../../server/context.js#RequestContext',
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'never',
        scalars: { ...TEXT_SCALARS, URL: { input: 'URL', output: 'URL | string' } },
        strictScalars: true,
        // A field that may be null is always present; an input may be left out.
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: true },
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        immutableTypes: true,
        makeResolverTypeCallable: false,
        skipTypename: true,
        mappers: mappers(),
      },
    },
    'schema/__snapshot__/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true, commentDescriptions: false },
    },
    'client/src/__generated__/operations.ts': {
      documents: 'examples/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        defaultScalarType: 'never',
        scalars: { ...TEXT_SCALARS, URL: 'string' },
        strictScalars: true,
        arrayInputCoercion: false,
        immutableTypes: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
