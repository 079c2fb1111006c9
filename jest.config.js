/** Each folder of `test/` is a project, so that `--selectProjects unit` runs one suite. */
const SUITES = ['unit', 'integration', 'contract', 'cases', 'schema', 'e2e', 'scale'];

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: SUITES.map((suite) => ({
    displayName: suite,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/test/${suite}/**/*.test.ts`],
    extensionsToTreatAsEsm: ['.ts'],
    // Sources import './x.js', which is x.ts; packages keep their own files.
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
    transform,
  })),
};
