// Mutants of the rules: each is one small lie in src/domain, and some test must notice it. Never part of `npm test`.
export default {
  testRunner: 'tap',
  tap: {
    testFiles: ['tests/ketentuan.test.ts', 'tests/properties/*.test.ts', 'tests/skp/*.test.ts'],
    nodeArgs: ['--import', 'tsx', '--test-reporter=tap', '--test-reporter-destination=stdout'],
    forceBail: true,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 2,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
  ignorePatterns: ['data', 'dist', 'docs'],
  tempDirName: 'data/mutasi',
  cleanTempDir: 'always',
  // Titles and sentences of provisions are texts, not rules.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Its reader of tsconfig.json needs an older TypeScript; there is nothing to rewrite.
  tsconfigFile: 'tidak-ada.json',
  packageManager: 'npm',
}
