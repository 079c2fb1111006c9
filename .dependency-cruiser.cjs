/** Imports go one way; see docs/architecture.md. Type-only imports are exempt where it says so. */

const ENGINES = '^node_modules/(neo4j-driver|@grafeo-db/)';

/** @type {(name: string, from: object, to: object, comment: string) => object} */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** A layer and what else it may import from `src`; `project-root.ts` is open to all. */
const LAYERS = [
  ['names', ['ontology', 'values']],
  ['ontology', ['names', 'values']],
  ['values', ['names', 'ontology']],
  ['execution', []],
  ['graph', ['names', 'ontology', 'values']],
  ['graphql', ['names', 'ontology', 'values', 'graph']],
  ['modules', ['graphql', 'graph', 'names', 'ontology', 'values']],
  ['import', ['config', 'modules', 'graph', 'names', 'ontology', 'values']],
  ['server', ['modules', 'execution', 'graphql', 'graph', 'import', 'names', 'ontology', 'values']],
];

const layerRules = LAYERS.map(([layer, allowed]) =>
  forbid(
    `${layer}-imports-downwards`,
    { path: `^src/${layer}/` },
    {
      path: '^src/',
      pathNot: `^src/(${['project-root', layer, ...allowed].join('|')})[./]`,
      dependencyTypesNot: ['type-only'],
    },
    `src/${layer} may import ${allowed.map((name) => `src/${name}`).join(', ')} and libraries`,
  ),
);

module.exports = {
  forbidden: [
    ...layerRules,
    forbid(
      'kits-know-no-feature',
      { path: '^src/(names|ontology|values|graph|graphql)/', pathNot: '/__generated__/' },
      { path: '^src/(modules|import|explorer)/' },
      'names, ontology, values, graph and graphql know no feature, not even its types',
    ),
    forbid(
      'modules-stand-alone',
      { path: '^src/modules/([^/]+)/' },
      {
        path: '^src/modules/[^/]+/',
        pathNot: '^src/modules/(($1|entity)/|[^/]+/[^/]+\\.(filter|scope)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
      'a module imports no other module but entity, the shared kit, and the filters that lead to it',
    ),
    forbid(
      'entity-is-the-base',
      { path: '^src/modules/entity/' },
      { path: '^src/modules/(?!entity/)', dependencyTypesNot: ['type-only'] },
      'the entity kit knows no feature',
    ),
    forbid(
      'only-adapters-import-engines',
      { path: '^src/', pathNot: '^src/graph/adapters/' },
      { path: ENGINES },
      'an engine is imported by its adapter alone, types included',
    ),
    forbid(
      'adapters-stay-behind-the-port',
      { path: '^src/', pathNot: '^src/graph/' },
      { path: '^src/graph/adapters/' },
      'callers use src/graph/create-graph-store.ts',
    ),
    forbid(
      'explorer-talks-http',
      { path: '^src/explorer/' },
      { path: '^src/', pathNot: '^src/explorer/' },
      'the page knows the API, not the server',
    ),
    forbid(
      'no-import-of-main',
      {},
      { path: '^src/(main|import/cli)\\.ts$' },
      'an entry is started, not imported',
    ),
    forbid('no-tests-in-src', { path: '^src/' }, { path: '^(test|scripts)/' }, 'src runs alone'),
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, ''),
    forbid(
      'no-orphans',
      {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          '^src/(main|import/cli)\\.ts$',
          '/__generated__/',
          '^src/explorer/',
        ],
      },
      {},
      'a file that nothing imports and that imports nothing',
    ),
    forbid('not-unresolvable', {}, { couldNotResolve: true }, 'the import leads nowhere'),
    forbid(
      'only-declared-packages',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
      'what src imports is a dependency in package.json',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|var|coverage)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
