import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { usualSettings } from '../../../gateway/agencies/settings/agency-settings.ts';
import { pickHeaders } from '../../../gateway/agencies/headers/pick-headers.ts';
import { openAgency } from '../../../gateway/agencies/open-agency.ts';
import { openStatusBoard } from '../../../gateway/agencies/status-board.ts';
import { GatewayContext } from '../../../gateway/supergraph/request/gateway-context.ts';
import { withoutPerson } from '../../../gateway/supergraph/request/without-person.ts';
import { rightsOf } from '../../../gateway/supergraph/request/rights-of.ts';
import { usedNonces } from '../../../subgraphs/_kit/wire/signature/used-nonces.ts';
import { skewMs, verifyRequest } from '../../../subgraphs/_kit/wire/signature/verify-request.ts';
import { fullRights } from '../../support/full-rights.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';
import { testMasterKey, testSigningKeys } from '../../support/signed-headers.ts';

const body = '{"query":"{ centres }"}';
const worker = fullRights('unhcr');

let answers: { readonly status?: number; readonly body?: string }[];
let agency: Awaited<ReturnType<typeof scriptedAgency>>;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  answers = [];
  agency = await scriptedAgency(() => answers.shift() ?? {});
});

afterEach(async () => {
  jest.restoreAllMocks();
  await agency.stop();
});

async function ask(signingKeys = [testMasterKey], headers: Record<string, string> = {}) {
  const connection = openAgency({
    name: 'unhcr',
    url: `${agency.url}?of=mexico`,
    settings: usualSettings,
    board: openStatusBoard(),
    signingKeys,
  });
  const deadline = performance.now() + 20_000;
  const call = { query: '{ centres }', body, kind: 'query', headers, identity: worker } as const;
  try {
    return await connection.ask({ ...call, deadline });
  } finally {
    await connection.close();
  }
}

test('each attempt is signed anew, so that the agency believes a retry', async () => {
  const nonces = usedNonces(skewMs, Date.now());
  const verifier = { subgraph: 'unhcr', keys: testSigningKeys('unhcr'), nonces };
  answers = [{ status: 503, body: 'Busy' }];
  await ask();
  const believed = agency.asked.map(({ headers }) => {
    const request = { method: 'POST', path: '/graphql', search: '?of=mexico', headers };
    return verifyRequest(verifier, { ...request, rawBody: Buffer.from(body) }, Date.now());
  });
  expect(believed).toEqual([{ identity: worker }, { identity: worker }]);
});

test('without a key nothing is signed, and nobody is named', async () => {
  await ask([]);
  expect(Object.keys(agency.asked[0]?.headers ?? {})).not.toContainEqual(
    expect.stringMatching(/^x-concierto-/),
  );
});

test("a client's own signature headers are never passed on", async () => {
  const sent = { 'x-concierto-identity': 'forged', 'accept-language': 'es' };
  expect(pickHeaders(sent, Object.keys(sent))).toEqual({ 'accept-language': 'es' });
  await ask([testMasterKey], { 'x-concierto-identity': 'forged' });
  expect(agency.asked[0]?.headers['x-concierto-identity']).not.toBe('forged');
});

test('an agency that does not believe the gateway is missing, and its reason is not for clients', async () => {
  await agency.stop();
  agency = await scriptedAgency(() => ({
    status: 401,
    body: '{"errors":[{"message":"secret","extensions":{"code":"SIGNATURE_REFUSED"}}]}',
  }));
  await expect(ask()).rejects.toMatchObject({ reason: 'BAD_RESPONSE' });
  await expect(ask()).rejects.not.toThrow('secret');
});

test('what is asked for several has the rights of each and the person of none', () => {
  const shared = withoutPerson(worker);
  expect(shared).toEqual({ ...worker, scopes: worker.scopes.toSorted(), sub: 'shared' });
  const colleague = { ...worker, sub: 'another', scopes: worker.scopes.toReversed() };
  expect(rightsOf(colleague, {}, [])).toBe(rightsOf(worker, {}, []));
  for (const other of [
    { ...worker, agency: 'IOM' },
    { ...worker, member: 'MX-COMAR' },
    { ...worker, scopes: [] },
    { ...worker, centres: ['CMID-TAP'] },
    { ...worker, centres: [] },
    { ...worker, purpose: null },
    new GatewayContext().identity,
  ]) {
    expect(rightsOf(other, {}, [])).not.toBe(rightsOf(worker, {}, []));
  }
});
