import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import {
  issueApiToken,
  listApiTokens,
  revokeApiToken,
} from '../../../gateway/access/identity/manage-api-tokens.ts';
import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import type { IdentityCheck } from '../../../gateway/access/identity/open-identity.ts';
import { openGatewayDatabase } from '../../../gateway/database/open-database.ts';
import type { GatewayDatabase } from '../../../gateway/database/open-database.ts';
import { createGatewayDatabase } from '../../support/database.ts';
import type { ClonedDatabase } from '../../support/database.ts';

const nothing = { issuers: [], localIssuer: null, databaseUrl: null };
const wish = { name: 'quarterly sheet', agency: 'ILO', scopes: ['ilo:report'], days: 30 };

let clone: ClonedDatabase;
let owner: GatewayDatabase;
let serving: GatewayDatabase;
let identity: IdentityCheck;

beforeAll(async () => {
  clone = await createGatewayDatabase();
  owner = openGatewayDatabase(clone.ownerUrl);
  serving = openGatewayDatabase(clone.url);
  identity = await openIdentity(nothing, serving);
});

afterAll(async () => {
  await owner.close();
  await serving.close();
  await clone.drop();
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const basic = (token: string, user = 'excel') => {
  const credential = Buffer.from(`${user}:${token}`).toString('base64');
  return { headers: { authorization: `Basic ${credential}` } };
};
/** A gateway that has not heard of any token yet. */
const ask = async (token: string) =>
  (await openIdentity(nothing, serving)).authenticate(bearer(token));

describe('an API token', () => {
  test('stands for what it was issued for', async () => {
    const { token, prefix } = await issueApiToken(owner, wish);
    expect(await identity.authenticate(bearer(token))).toEqual({
      sub: `token:${prefix}`,
      agency: 'ILO',
      member: null,
      scopes: ['ilo:report'],
      centres: null,
      purpose: null,
    });
  });

  test('is taken as the password of Basic where reports are read, and nowhere else', async () => {
    const { token, prefix } = await issueApiToken(owner, wish);
    const reading = identity.authenticate(basic(token), { allowBasic: true });
    expect(await reading).toMatchObject({ sub: `token:${prefix}` });
    await expect(identity.authenticate(basic(token))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('report endpoints only'),
    });
  });

  test('is stored as a hash alone', async () => {
    const { token, prefix } = await issueApiToken(owner, wish);
    const [row] = await owner.query<{ text: string }>(
      `SELECT api_token::text AS text FROM api_token WHERE prefix = $1`,
      [prefix],
    );
    const secret = token.slice(-43);
    expect(row?.text).toContain(prefix);
    expect(row?.text).not.toContain(secret);
    const asBytes = Buffer.from(secret, 'base64url').toString('hex');
    expect(row?.text).not.toContain(asBytes);
    expect(JSON.stringify(await listApiTokens(owner))).not.toContain(secret);
  });

  test('that is wrong by one letter is refused, as is one that nobody issued', async () => {
    const { token } = await issueApiToken(owner, wish);
    const wrong = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    const unissued = `concierto_aaaaaaaa_${'A'.repeat(43)}`;
    for (const one of [wrong, unissued, token.slice(0, -1), `${token}A`]) {
      await expect(ask(one)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    await expect(ask(wrong)).rejects.toThrow('the token is unknown');
  });

  test('that has expired is refused', async () => {
    const { token, prefix } = await issueApiToken(owner, wish);
    await owner.query(
      `UPDATE api_token SET issued_at = now() - interval '2 days', expires_at = now() - interval '1 second'
       WHERE prefix = $1`,
      [prefix],
    );
    await expect(ask(token)).rejects.toThrow('the token has expired');
  });

  test('that is revoked is refused within ten seconds by a gateway that knew it', async () => {
    const { token, prefix } = await issueApiToken(owner, wish);
    await identity.authenticate(bearer(token));
    expect(await revokeApiToken(owner, prefix)).toBe(true);
    const revokedAt = performance.now();
    let refused: unknown;
    while (refused === undefined && performance.now() - revokedAt < 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      refused = await identity.authenticate(bearer(token)).then(
        () => undefined,
        (error: unknown) => error,
      );
    }
    expect(refused).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('revoked'),
    });
  });

  test('keeps the day of its first revocation', async () => {
    const { prefix } = await issueApiToken(owner, wish);
    await revokeApiToken(owner, prefix);
    const find = async () => (await listApiTokens(owner)).find((entry) => entry.prefix === prefix);
    const before = await find();
    await revokeApiToken(owner, prefix);
    expect(await find()).toEqual(before);
    expect(await revokeApiToken(owner, 'zzzzzzzz')).toBe(false);
  });

  test('cannot be judged while the database is away', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const away = openGatewayDatabase('postgresql://gateway:x@127.0.0.1:9/gateway');
    const { token } = await issueApiToken(owner, wish);
    const asking = (await openIdentity(nothing, away)).authenticate(bearer(token));
    await expect(asking).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
    await away.close();
  });
});

test("the gateway's own role can read tokens, but make, change or delete none", async () => {
  const { prefix } = await issueApiToken(owner, wish);
  const attempts = [
    `INSERT INTO api_token (prefix, hash, name, scopes, expires_at)
     VALUES ('abcdefgh', sha256('x'), 'mine', '{}', now() + interval '1 day')`,
    `UPDATE api_token SET scopes = '{audit:read}' WHERE prefix = '${prefix}'`,
    `UPDATE api_token SET revoked_at = NULL`,
    `DELETE FROM api_token`,
    `TRUNCATE api_token`,
    `CREATE TABLE mine ()`,
  ];
  for (const attempt of attempts)
    await expect(serving.query(attempt)).rejects.toThrow('permission denied');
  expect(await serving.query('SELECT 1 FROM api_token LIMIT 1')).toHaveLength(1);
});
