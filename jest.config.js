/** Core tests stay free of the DOM; a file that needs Excel or a browser names its environment itself. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  setupFiles: ['<rootDir>/test/random-seed.ts'],
  testTimeout: 30_000,
  // Jest leaves a core to itself, which is half of a small machine.
  maxWorkers: '100%',
  // A worker that hundreds of workbooks have gone through spends its time collecting them.
  workerIdleMemoryLimit: '1GB',
};
