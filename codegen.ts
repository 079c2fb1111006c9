import { readFileSync, readdirSync } from 'node:fs';

import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const RECORD = '../../graph/compose/decode.js#GraphRecord';
const CONNECTION = '../pagination.js#Connection';
const EDGE = '../record-resolvers.js#EdgeSource';

/** Types that are read from a node besides those with an id. */
const OTHER_RECORDS = ['Name', 'ExternalId'];

/** The models of types that are computed from entries. */
const COMPUTED: Readonly<Record<string, string>> = {
  Aggregation: '../aggregate/aggregate-reader.js#AggregatedEntries',
  Group: '../aggregate/groups.js#ShownGroup',
  GroupValue: '../aggregate/groups.js#KeyValue',
  LeftOut: '../aggregate/sum.js#Omission',
};

/** The model behind each type: records for nodes, pages for connections. */
function mappers(): Record<string, string> {
  const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
  const sdl = files.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n');
  const models = Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    if (type.name.endsWith('Connection')) return [[type.name, CONNECTION]];
    if (type.name.endsWith('Edge')) return [[type.name, EDGE]];
    const isNode = type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
    return isNode || OTHER_RECORDS.includes(type.name) ? [[type.name, RECORD]] : [];
  });
  return { ...COMPUTED, ...(Object.fromEntries(models) as Record<string, string>) };
}

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
        scalars: {
          ID: 'string',
          Currency: 'string',
          LocalDate: 'string',
          Decimal: 'string',
          EDTF: 'string',
          LanguageTag: 'string',
          URL: { input: 'URL', output: 'URL | string' },
        },
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
  },
};

export default config;
