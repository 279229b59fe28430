import config from '../jest.config.js';

// The rules read files only: no database is prepared.
const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = config;

export default { ...rest, rootDir: '..', testMatch: ['<rootDir>/tests/architecture*.test.ts'] };
