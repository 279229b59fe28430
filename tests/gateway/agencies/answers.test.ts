import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { openTestAgency } from '../../support/open-test-agency.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';

let answer: ReturnType<NonNullable<Parameters<typeof scriptedAgency>[0]>>;
let agency: Awaited<ReturnType<typeof scriptedAgency>>;
let connection: ReturnType<typeof openTestAgency>;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  answer = {};
  agency = await scriptedAgency(() => answer);
  connection = openTestAgency(`${agency.url}?of=mexico`);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await connection.close();
  await agency.stop();
});

test('an agency is asked at its address, with what is passed on and nothing else', async () => {
  await connection.ask({
    query: 'query ($first: Int) { centres(first: $first) }',
    variables: { first: 3 },
    headers: { 'accept-language': 'es-MX', 'content-type': 'text/plain' },
  });
  expect(agency.asked).toEqual([
    {
      url: '/graphql?of=mexico',
      headers: {
        host: `127.0.0.1:${agency.port}`,
        connection: 'keep-alive',
        'content-length': expect.any(String),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': 'es-MX',
      },
      body: {
        query: 'query ($first: Int) { centres(first: $first) }',
        variables: { first: 3 },
      },
    },
  ]);
});

test.each([
  'application/json',
  'Application/JSON;charset=UTF-8',
  'application/graphql-response+json',
])('an answer may come as %s', async (type) => {
  answer = { headers: { 'content-type': type } };
  expect(await connection.ask()).toMatchObject({ data: { centres: 3 } });
});

test.each(['text/json', 'application/problem+json', 'application/jsonp', ''])(
  'an answer may not come as "%s"',
  async (type) => {
    answer = { headers: { 'content-type': type } };
    expect(await connection.outcome()).toBe('BAD_RESPONSE');
  },
);

test('an error status with a GraphQL body is the answer that its body is', async () => {
  const error = { message: 'Cannot count', path: ['centres', 0], extensions: { code: 'BUSY' } };
  answer = { status: 503, body: JSON.stringify({ data: null, errors: [error] }) };
  expect(await connection.ask()).toEqual({ data: null, errors: [error], headers: {} });
});

test('errors of another shape are brought into it', async () => {
  const errors = [7, { message: 1 }, { message: 'Yes', path: 'no', extensions: [] }, null];
  answer = { body: JSON.stringify({ data: { a: 'é' }, errors, extensions: { took: 1 } }) };
  const wordless = { message: 'Cannot tell what failed, the agency did not say' };
  expect(await connection.ask()).toEqual({
    data: { a: 'é' },
    errors: [wordless, wordless, { message: 'Yes' }, wordless],
    extensions: { took: 1 },
    headers: {},
  });
  answer = { body: '{"errors":{"message":"Cannot count"}}' };
  expect(await connection.ask()).toEqual({ errors: [wordless], headers: {} });
});

test('an empty list of errors is none', async () => {
  answer = { body: '{"data":{},"errors":[]}' };
  expect(await connection.ask()).toEqual({ data: {}, headers: {} });
  answer = { body: '{"errors":[]}' };
  expect(await connection.outcome()).toBe('BAD_RESPONSE');
});

test('an agency that cannot read the plan runs another schema than was composed', async () => {
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
  answer = { status: 400, body: JSON.stringify({ errors: [{ message: 'No field', extensions }] }) };
  await expect(connection.ask()).rejects.toMatchObject({
    reason: 'BAD_RESPONSE',
    retryable: false,
    cause: { cause: { message: 'It runs another schema than was composed: No field' } },
  });
});

test('of its headers an answer brings those that are passed back', async () => {
  answer = { headers: { 'cache-control': 'max-age=5', 'retry-after': '3', 'set-cookie': 'a=b' } };
  expect((await connection.ask()).headers).toEqual({
    'cache-control': 'max-age=5',
    'retry-after': '3',
  });
});

test('an answer of many chunks is read whole', async () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `Centro de integración ${n}`);
  answer = { body: JSON.stringify({ data: { names } }) };
  expect((await connection.ask()).data).toEqual({ names });
});
