import { expect, test } from '@jest/globals';

import { readConfig } from '../../gateway/config.ts';
import { writeTinySupergraph } from '../support/tiny-supergraph.ts';

const file = writeTinySupergraph({
  'un-women': 'type Query { women: Int }',
  unhcr: 'type Query { cases: Int }',
});
const given = ['--supergraph', file];

test('without settings it listens on port 4000 of this machine alone', () => {
  expect(readConfig(given, {})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    supergraph: {
      agencies: [
        { name: 'un-women', url: 'http://127.0.0.1:65535/un-women' },
        { name: 'unhcr', url: 'http://127.0.0.1:65535/unhcr' },
      ],
    },
  });
});

test('the environment moves the gateway and each agency; an empty variable is none', () => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '4100',
    UN_WOMEN_URL: 'https://women.example/graphql',
    UNHCR_URL: '',
  };
  expect(readConfig(given, environment)).toMatchObject({
    host: '0.0.0.0',
    port: 4100,
    supergraph: {
      agencies: [
        { name: 'un-women', url: 'https://women.example/graphql' },
        { name: 'unhcr', url: 'http://127.0.0.1:65535/unhcr' },
      ],
    },
  });
});

test('a flag is stronger than the environment', () => {
  expect(readConfig([...given, '--port', '0'], { PORT: '4100' })).toMatchObject({ port: 0 });
});

test('everything missing or wrong is reported at once, a line each', () => {
  const environment = { PORT: 'many', UNHCR_URL: 'postgres://here', UN_WOMEN_URL: 'there' };
  expect(() => readConfig(given, environment)).toThrow(
    new Error(
      [
        'Cannot use PORT "many", give a whole number from 0 to 65535',
        'Cannot ask "un-women" at "there", set UN_WOMEN_URL to an HTTP address',
        'Cannot ask "unhcr" at "postgres://here", set UNHCR_URL to an HTTP address',
      ].join('\n'),
    ),
  );
  expect(() => readConfig(['--supergraph', '/nowhere.graphql', '--port', '70000'], {})).toThrow(
    /^Cannot use --port "70000".*\nCannot read supergraph "\/nowhere.graphql": ENOENT.*$/,
  );
});

test('an unknown flag is named', () => {
  expect(() => readConfig([...given, '--prot', '1'], {})).toThrow(
    /^Cannot read the flags: Unknown option '--prot'/,
  );
});

test('one process serves unless more are asked for', () => {
  expect(readConfig(given, {})).toMatchObject({ workers: 1 });
  expect(readConfig(given, { GATEWAY_WORKERS: '4' })).toMatchObject({ workers: 4 });
  expect(() => readConfig(given, { GATEWAY_WORKERS: 'all' })).toThrow(
    'Cannot use GATEWAY_WORKERS "all", give a whole number from 1 to 256',
  );
});
