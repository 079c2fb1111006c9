import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import checkFile from 'eslint-plugin-check-file';
import jsdoc from 'eslint-plugin-jsdoc';
import n from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const OPERATIONS = 'src/explorer/operations/**/*.graphql';

export default defineConfig(
  globalIgnores([
    'client/dist/',
    'client/src/__generated__/',
    'coverage/',
    'dist/',
    'var/',
    'schema/__snapshot__/',
    'src/graphql/__generated__/',
    'src/explorer/**/*.{js,ts}',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [eslint.configs.recommended],
    plugins: { n, 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{js,mjs,cjs,ts}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { '{src,test,scripts,bench}/**/': 'KEBAB_CASE' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'n/no-process-env': 'error',
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: n.configs['flat/recommended-module'].languageOptions,
  },
  { files: ['**/*.cjs'], languageOptions: n.configs['flat/recommended-script'].languageOptions },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      // A method may be asynchronous for its interface's sake.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/{graph,graphql,import}/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/check-tag-names': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
          enableFixer: false,
        },
      ],
    },
  },

  {
    files: ['src/config.ts', 'scripts/**', 'test/**', 'bench/**', '*.config.*'],
    rules: { 'n/no-process-env': 'off' },
  },
  { files: ['src/import/cli.ts', 'scripts/**', 'bench/cli.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': 'off' } },
  {
    // These read answers of many shapes; a wrong path fails the expectation or the comparison.
    files: ['test/**', 'bench/{question,explorer}.ts', 'bench/{questions,servers}/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },

  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Every entity has `documentsAbout`, so a document has it as well.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // The page of a connection is reached through `pageInfo`; edges are not nodes of their own.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      // Entities implement Node, which has the id; amounts, dates and names are values.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    // The connections themselves are in the other files; here each gets one more field.
    files: ['schema/aggregation.graphql'],
    rules: { '@graphql-eslint/relay-connection-types': 'off' },
  },
  {
    files: [OPERATIONS],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: OPERATIONS } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: graphql.configs['flat/operations-recommended'].rules,
  },
);
