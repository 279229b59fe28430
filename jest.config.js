// Before any gateway is constructed, the reference's included.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

export default {
  roots: ['<rootDir>/tests'],
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
  // Several of our processes share two cores: a slow machine is no failure.
  testTimeout: 120_000,
  // A module of ours stays in memory once a suite imported it: a process that grew so much makes room for another.
  workerIdleMemoryLimit: '1500MB',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};
