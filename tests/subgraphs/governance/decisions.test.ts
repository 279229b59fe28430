import { beforeEach, describe, expect, test } from '@jest/globals';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { keepAnswer } from '../../../subgraphs/_kit/answers/keep-answer.ts';
import { keyedRequest } from '../../../subgraphs/_kit/answers/keyed-request.ts';
import { fullRights } from '../../support/full-rights.ts';
import { said, sha } from './support/agencies-say.ts';
import {
  committeeIom,
  committeeOf,
  committeeUnhcr,
  government,
  officer,
  otherOfficer,
  peerOf,
} from './support/deciders.ts';
import type { Quoted, Step } from './support/use-decisions.ts';
import { useDecisions } from './support/use-decisions.ts';

const { away, tell, asked, db, connect, query, step } = useDecisions();

// Each test has a report of its own: UNHCR's OP1.1 of one month after another, then of OP1.2.
const months = ['OP1.1', 'OP1.2', 'OP2.1', 'OP3.1', 'OP4.1', 'OP6.1', 'OP7.1'].flatMap(
  (indicator) =>
    Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`).map(
      (period) => ({ indicator, period }),
    ),
);
let report = { indicator: 'OP1.1', period: '2025-01' };
beforeEach(() => {
  report = months.shift() ?? report;
  away.clear();
  tell('unhcr', report.indicator, report.period, [said('SUBMITTED')]);
});

const take = (name: Step, identity: Identity, quoted: Quoted = {}) =>
  step(name, identity, { ...report, ...quoted });
const verify = (identity = officer, quoted: Quoted = {}) => take('verifyReport', identity, quoted);
const sendBack = (identity = officer, quoted: Quoted = {}) =>
  take('returnReport', identity, quoted);
const approve = (identity = committeeIom, quoted: Quoted = {}) =>
  take('approveReport', identity, quoted);
const reopen = (identity = committeeIom, quoted: Quoted = {}) =>
  take('reopenReport', identity, quoted);

const stored = (): Promise<readonly Record<string, unknown>[]> =>
  db().query(
    'SELECT * FROM report_decision WHERE indicator_code = $1 AND period_code = $2 ORDER BY sequence',
    [report.indicator, report.period],
  );

test('a report is verified, approved, reopened, and each decision tells its agency once', async () => {
  expect(await verify()).toMatchObject({
    decision: { kind: 'VERIFIED', version: 1, reason: null, delivered: false },
  });
  expect(await approve(government, { decision: 'D-09/1' })).toMatchObject({
    decision: { kind: 'APPROVED' },
  });
  expect(await reopen()).toMatchObject({
    decision: {
      kind: 'REOPENED',
      reason: 'The men of August are missing',
      expiresOn: '2026-10-30',
    },
  });
  const decisions = await stored();
  expect(decisions.map((each) => each['kind'])).toEqual(['VERIFIED', 'APPROVED', 'REOPENED']);
  const messages: readonly Record<string, unknown>[] = await db().query(
    'SELECT receiver, scope, operation, variables FROM outbox WHERE id = ANY($1) ORDER BY place',
    [decisions.map((each) => each['id'])],
  );
  expect(messages).toHaveLength(3);
  expect(messages[2]).toMatchObject({
    receiver: 'unhcr',
    scope: 'reports:decide',
    operation: expect.stringContaining('unhcrRecordDecision(idempotencyKey: $idempotencyKey'),
    variables: {
      ...report,
      version: 1,
      sha256: sha(1),
      decision: 'REOPENED',
      reason: 'The men of August are missing',
      expiresOn: '2026-10-31T00:00:00.000Z',
      decidedAt: expect.stringMatching(/^2026-09-30T\d\d:\d\d:\d\d\.\d{3}Z$/),
      actor: decisions[2]?.['actor'],
    },
  });
});

test('a decision is written down last, and a reopening as an override', async () => {
  await verify();
  await approve();
  await reopen();
  const ids = (await stored()).map((each) => each['id']);
  const entries: readonly unknown[] = await db().query(
    `SELECT action, record_type, record_ids[1] AS id, fields, agency FROM audit_entry
     WHERE record_ids && $1::text[] ORDER BY sequence`,
    [ids],
  );
  const fields = ['kind', 'sha256', 'version'];
  const told = (
    action: string,
    id: unknown,
    agency: string | null,
    more: readonly string[] = [],
  ) => ({
    action,
    record_type: 'ReportDecision',
    id,
    fields: [...fields, ...more],
    agency,
  });
  expect(entries).toEqual([
    told('WRITE', ids[0], null),
    told('WRITE', ids[1], 'IOM'),
    told('OVERRIDE', ids[2], 'IOM', ['reason']),
  ]);
});

test('the same person is the same pseudonym here and in the audit, and never her name', async () => {
  await verify();
  const [decision] = await stored();
  expect(decision?.['actor']).toMatch(/^[0-9a-f]{32}$/);
  const entries: readonly unknown[] = await db().query(
    'SELECT actor FROM audit_entry WHERE record_ids = $1',
    [[decision?.['id']]],
  );
  expect(entries).toEqual([{ actor: decision?.['actor'] }]);
});

describe('nobody decides about her own', () => {
  const peer = (agency: string) => ({ ...peerOf(agency), scopes: ['governance:verify'] });
  test.each<readonly [string, Step, Identity, string]>([
    ['who works for the agency verifies', 'verifyReport', peer('UNHCR'), 'belongs to UNHCR'],
    ['who works for the agency sends back', 'returnReport', peer('UNHCR'), 'belongs to UNHCR'],
    [
      "who speaks for the agency's member verifies",
      'verifyReport',
      { ...officer, member: 'UNHCR' },
      'belongs to UNHCR',
    ],
    [
      'who may submit it verifies',
      'verifyReport',
      { ...officer, scopes: [...officer.scopes, 'unhcr:submit'] },
      'may submit',
    ],
    ['who may verify nothing verifies', 'verifyReport', committeeIom, ''],
    [
      "an agency's officer verifies another agency's",
      'verifyReport',
      peerOf('IOM'),
      'governance:verify',
    ],
    ['who verifies approves', 'approveReport', officer, ''],
    ["the agency's member approves", 'approveReport', committeeUnhcr, 'belongs to UNHCR'],
    [
      "the agency's member, by her token's agency alone, approves",
      'approveReport',
      committeeOf('UNHCR', null, 'x'),
      'belongs to UNHCR',
    ],
    ['who sits for nobody approves', 'approveReport', { ...government, member: null }, 'no member'],
    ["the agency's member reopens", 'reopenReport', committeeUnhcr, 'belongs to UNHCR'],
    ["the agency's member sends back", 'returnReport', committeeUnhcr, 'belongs to UNHCR'],
    ['an officer reopens', 'reopenReport', officer, ''],
  ])('%s: refused', async (_who, name, identity, why) => {
    if (name === 'approveReport' || name === 'reopenReport') await verify();
    if (name === 'reopenReport') await approve(government);
    const before = (await stored()).length;
    const { decision, code, error } = await take(name, identity);
    expect([decision, code]).toEqual([null, 'FORBIDDEN']);
    expect(error?.message).toContain(why);
    expect(await stored()).toHaveLength(before);
  });

  test("UN Women's member has a hyphen where the agency has none", async () => {
    tell('unWomen', report.indicator, report.period, [said('SUBMITTED')]);
    const agency = { agency: 'UN_WOMEN' };
    await verify(officer, agency);
    const own = committeeOf(null, 'UN-WOMEN');
    expect(await approve(own, agency)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await approve(committeeUnhcr, agency)).toMatchObject({ decision: { kind: 'APPROVED' } });
  });

  test('who verified does not approve, whatever else she may do', async () => {
    const both = {
      ...officer,
      member: 'MX-COMAR',
      scopes: [...officer.scopes, ...government.scopes],
    };
    await verify(both);
    const { code, error } = await approve(both);
    expect(code).toBe('FORBIDDEN');
    expect(error?.message).toContain('submitted or verified it herself');
    expect(await approve({ ...both, sub: 'another' })).toMatchObject({
      decision: { kind: 'APPROVED' },
    });
  });

  test('a refusal is told to the audit', async () => {
    await verify();
    await approve(committeeUnhcr);
    const [entry]: readonly unknown[] = await db().query(
      'SELECT action, record_type, agency FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry).toEqual({
      action: 'REFUSAL',
      record_type: 'Mutation.approveReport',
      agency: 'UNHCR',
    });
  });
});

describe('what is submitted is sent back by who verifies, what is verified by the committee too', () => {
  test('the committee sends back nothing that nobody verified', async () => {
    const { code, error } = await sendBack(committeeIom);
    expect(code).toBe('FORBIDDEN');
    expect(error?.message).toContain('it is not verified');
    expect(await sendBack()).toMatchObject({ decision: { kind: 'RETURNED' } });
  });

  test('the committee sends back what was verified', async () => {
    await verify();
    expect(await sendBack(committeeIom)).toMatchObject({ decision: { kind: 'RETURNED' } });
  });

  test('who verified it finds a mistake and sends it back', async () => {
    await verify();
    expect(await sendBack()).toMatchObject({ decision: { kind: 'RETURNED' } });
  });
});

describe("the joint governance's own reports", () => {
  // The turn of OP8.3 for the third quarter of 2025 is UNOPS's.
  const own = { agency: null, indicator: 'OP8.3', period: '2025-Q3' };
  test('are verified by the agency whose turn it is; others hear whose', async () => {
    tell('governance', 'OP8.3', '2025-Q3', [said('SUBMITTED')]);
    for (const identity of [officer, peerOf('UNHCR')]) {
      const { code, error } = await verify(identity, own);
      expect(code).toBe('FORBIDDEN');
      expect(error?.message).toBe(
        'Cannot verify this report: it is the turn of the M&E officer of UNOPS',
      );
    }
    expect(await verify(peerOf('UNOPS'), own)).toMatchObject({ decision: { kind: 'VERIFIED' } });
    expect(await approve(committeeUnhcr, own)).toMatchObject({ decision: { kind: 'APPROVED' } });
    const [sent]: readonly unknown[] = await db().query(
      `SELECT operation LIKE '%governanceRecordDecision%' AS is FROM outbox WHERE topic = $1`,
      ['report GOVERNANCE OP8.3 2025-Q3'],
    );
    expect(sent).toEqual({ is: true });
  });

  test('are not approved by who submitted them, though her agency is none', async () => {
    const both = committeeOf(null, 'MX-COMAR', 'submits-and-approves');
    const [named]: readonly { readonly actor: string }[] = await db().query(
      `INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, decided_at, actor)
       VALUES (NULL, 'OP8.5', '2024-Q4', 9, $1, 'VERIFIED', moment_on('2026-09-30'), $2) RETURNING actor`,
      [sha(9), both.sub],
    );
    const quoted = { ...own, indicator: 'OP8.5' };
    tell('governance', 'OP8.5', '2025-Q3', [said('SUBMITTED', 1, 1, named?.actor)]);
    const turn = await verify(peerOf('UNHCR'), quoted);
    const drawn = /officer of (\w+)/.exec(turn.error?.message ?? '')?.[1] ?? 'UNHCR';
    await verify(peerOf(drawn), quoted);
    expect(await approve(both, quoted)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await approve(government, quoted)).toMatchObject({ decision: { kind: 'APPROVED' } });
  });
});

describe('what cannot be read is refused before anything is asked', () => {
  test.each<readonly [string, Step, Quoted, string]>([
    ['another SHA', 'verifyReport', { sha256: 'abc' }, 'sha256'],
    ['an unknown indicator', 'verifyReport', { indicator: 'OP9.9' }, 'indicator'],
    ['a period beyond the initiative', 'verifyReport', { period: '2031' }, 'period'],
    ['an empty key', 'verifyReport', { idempotencyKey: '' }, 'idempotencyKey'],
    ['a long key', 'verifyReport', { idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey'],
    ['a blank reason', 'returnReport', { reason: '  ' }, 'reason'],
    ['a long reason', 'returnReport', { reason: 'r'.repeat(1_001) }, 'reason'],
    ['a long reason to reopen', 'reopenReport', { reason: 'r'.repeat(1_001) }, 'reason'],
    ['a reason that cannot be kept', 'returnReport', { reason: 'a\0b' }, 'reason'],
    ['a reason with half a character', 'returnReport', { reason: 'a\ud800' }, 'reason'],
    ['an end today', 'reopenReport', { expiresOn: '2026-09-30' }, 'expiresOn'],
    ['an end after 90 days', 'reopenReport', { expiresOn: '2026-12-30' }, 'expiresOn'],
    ["no decision of the committee's", 'approveReport', { decision: 'D-99/1' }, 'decision'],
  ])('%s', async (_what, name, quoted, argument) => {
    const before = asked.length;
    const identity = name === 'verifyReport' || name === 'returnReport' ? officer : committeeIom;
    const { code, error } = await take(name, identity, quoted);
    expect([code, error?.extensions?.['argument']]).toEqual(['BAD_USER_INPUT', argument]);
    expect(asked).toHaveLength(before);
  });

  test('a reason of a thousand characters is told whole', async () => {
    const reason = 'r'.repeat(1_000);
    expect(await sendBack(officer, { reason })).toMatchObject({ decision: { reason } });
  });

  test('ninety days are allowed', async () => {
    await verify();
    await approve();
    const expiresOn = '2026-12-29'; // 31 days of October, 30 of November, 29 of December
    expect(await reopen(committeeIom, { expiresOn })).toMatchObject({ decision: { expiresOn } });
  });
});

describe('while the report cannot be read nothing is decided, and it may be tried again', () => {
  test.each([
    ['the agency does not answer', 'unhcr', 'does not answer'],
    ['the gateway does not answer', 'gateway', 'the gateway does not answer'],
    ['nobody said where the gateway is', 'GATEWAY_URL', 'GATEWAY_URL is not set'],
  ])('%s', async (_why, who, why) => {
    away.add(who);
    const { decision, code, error } = await verify();
    expect([decision, code]).toEqual([null, 'AGENCY_UNAVAILABLE']);
    expect(error?.message).toContain(`${why}; nothing was decided, try again`);
    expect(error?.extensions?.['retryable']).toBe(true);
    expect(await stored()).toEqual([]);
    away.clear();
    expect(await verify()).toMatchObject({ decision: { kind: 'VERIFIED' } });
  });
});

test('a refusal names who decided what and when', async () => {
  await verify();
  await sendBack(committeeIom);
  const { code, error } = await approve(government);
  const [, returned] = await stored();
  expect(code).toBe('CONFLICT');
  expect(error?.message).toMatch(
    /^Cannot decide APPROVED of version 1 of OP\d\.\d in 2025-\d\d of UNHCR: it was RETURNED by "[0-9a-f]{32}" of IOM at 2026-09-30T[\d:.]+Z: The men of August are missing$/,
  );
  expect(error?.extensions?.['decision']).toMatchObject({
    id: returned?.['id'],
    kind: 'RETURNED',
    actor: returned?.['actor'],
    actorAgency: 'IOM',
  });
});

describe('a key', () => {
  test('repeated gets the first answer, although the state has moved on and the agency is away', async () => {
    const key = { idempotencyKey: 'mine' };
    const first = await verify(officer, key);
    await approve();
    away.add('unhcr');
    expect(await verify(officer, key)).toEqual(first);
    expect(await stored()).toHaveLength(2);
  });

  test('with another body is an error', async () => {
    const key = { idempotencyKey: 'with another body' };
    await verify(officer, key);
    for (const changed of [{ version: 2 }, { sha256: sha(3) }, { agency: 'IOM' }]) {
      expect(await verify(officer, { ...key, ...changed })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    expect(await sendBack(officer, key)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await stored()).toHaveLength(1);
  });

  test('repeated gets the first answer, although what it asked for cannot be asked for any more', async () => {
    await verify();
    await approve();
    await reopen();
    const [, , { id } = {}] = await stored();
    const stated = { agency: 'UNHCR', ...report, version: 1, sha256: sha(1) };
    const args = { ...stated, reason: 'It was late', expiresOn: '2026-09-29' };
    const idempotencyKey = 'while it was open';
    const request = keyedRequest('reopenReport', { idempotencyKey, ...args }, committeeIom);
    await keepAnswer(db().manager, request, String(id));
    expect(await reopen(committeeIom, { idempotencyKey, ...args })).toMatchObject({
      decision: { id },
    });
    expect(await reopen(committeeIom, args)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  const everything = {
    ...officer,
    member: 'IOM',
    scopes: [
      ...officer.scopes,
      'committee:read',
      'governance:approve',
      'governance:submit',
      'governance:withdraw',
      'governance:cases',
    ],
  };
  const others: readonly (readonly [string, string])[] = [
    ['publishPeriod', 'period: "2025-Q1", title: "First quarter"'],
    ['withdrawPublication', 'id: "PUB-2024-01", reason: "A cell"'],
    ['linkDecisionToIndicators', 'decision: "D", indicators: ["OP1.1"]'],
    ['linkRiskToIndicators', 'risk: "R", indicators: ["OP1.1"]'],
    ['governanceDraftReport', 'indicator: "OP8.3", period: "2025-Q1"'],
  ];
  test.each(others)('of a decision is no key for %s', async (field, args) => {
    const idempotencyKey = `one key, ${field}`;
    await verify(everything, { idempotencyKey });
    const text = `mutation { ${field}(idempotencyKey: "${idempotencyKey}", ${args}) { __typename } }`;
    const { errors } = await query(text, everything);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'idempotencyKey',
    });
  });

  test("of a draft of governance's own is no key for a decision", async () => {
    const idempotencyKey = 'one key, the other way round';
    const text = `mutation { governanceDraftReport(idempotencyKey: "${idempotencyKey}", indicator: "OP8.3", period: "2025-Q1", reason: "Late entries") { version } }`;
    const { errors } = await query(text, everything);
    expect(errors).toBeUndefined();
    expect(await verify(everything, { idempotencyKey })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await stored()).toEqual([]);
  });

  test("is its user's own: another person's same key is another key", async () => {
    const key = { idempotencyKey: 'ours' };
    await verify(officer, key);
    expect(await sendBack(otherOfficer, key)).toMatchObject({ decision: { kind: 'RETURNED' } });
  });

  test('used at once for two reports decides about one', async () => {
    const other = months.shift() ?? report;
    tell('unhcr', other.indicator, other.period, [said('SUBMITTED')]);
    const key = { idempotencyKey: 'twice at once' };
    const answers = await Promise.all([
      verify(officer, key),
      step('verifyReport', officer, { ...other, ...key }),
    ]);
    const codes = answers.map(({ code }) => code);
    expect(codes.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(1);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  });

  test('repeated at once, many times, decides once', async () => {
    const key = { idempotencyKey: 'again and again' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => verify(officer, key)));
    const ids = new Set(answers.map(({ decision }) => JSON.stringify(decision)));
    expect(ids.size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });
});

describe('of decisions at the same time one is first', () => {
  const connected = () => Promise.all([1, 2, 3].map(connect));
  const alternatives: readonly (readonly [Step, Identity])[] = [
    ['approveReport', committeeIom],
    ['approveReport', government],
    ['returnReport', otherOfficer],
    ['returnReport', committeeOf('PAHO')],
  ];

  test('twenty officers verify: nineteen hear who did', async () => {
    const databases = await connected();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        step('verifyReport', { ...officer, sub: `officer-${place}` }, report, databases[place % 3]),
      ),
    );
    const [winner] = await stored();
    expect(await stored()).toHaveLength(1);
    expect(answers.filter(({ decision }) => decision !== null)).toHaveLength(1);
    const losers = answers.filter(({ decision }) => decision === null);
    expect(losers).toHaveLength(19);
    for (const { code, error } of losers) {
      expect(code).toBe('CONFLICT');
      expect(error?.extensions?.['decision']).toMatchObject({
        id: winner?.['id'],
        kind: 'VERIFIED',
      });
    }
  });

  test('members approve while others send back, five times over', async () => {
    const databases = await connected();
    for (let round = 0; round < 5; round += 1) {
      report = months.shift() ?? report;
      tell('unhcr', report.indicator, report.period, [said('SUBMITTED')]);
      await verify();
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, place) => {
          const [name, identity] = alternatives[place % 4] ?? ['returnReport', officer];
          const someone = { ...identity, sub: `${identity.sub}-${place}` };
          return step(name, someone, report, databases[place % 3]);
        }),
      );
      expect(answers.filter(({ decision }) => decision !== null)).toHaveLength(1);
      expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(11);
      expect(await stored()).toHaveLength(2);
    }
  });

  test('twenty members reopen: one reopening stands', async () => {
    const databases = await connected();
    await verify();
    await approve();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        step('reopenReport', committeeOf('IOM', 'IOM', `m-${place}`), report, databases[place % 3]),
      ),
    );
    expect(answers.filter(({ decision }) => decision !== null)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(19);
  });
});

describe('in the gap between a reading and a decision', () => {
  test('the agency takes back and submits anew: the decision stands for its version, the new one is undecided', async () => {
    await verify();
    tell('unhcr', report.indicator, report.period, [
      said('SUBMITTED'),
      said('TAKEN_BACK', 1, 2),
      said('SUBMITTED', 2, 3),
    ]);
    expect((await approve()).error?.message).toContain('took it back');
    expect(await sendBack()).toMatchObject({ decision: { kind: 'RETURNED', version: 1 } });
    expect(await verify(officer, { version: 2 })).toMatchObject({
      decision: { kind: 'VERIFIED', version: 2 },
    });
  });

  test('a version is quoted by its content: the same number with another is refused', async () => {
    const { code, error } = await verify(officer, { sha256: sha(5) });
    expect(code).toBe('CONFLICT');
    expect(error?.message).toContain('read it again');
  });
});

test('decisions are only added to, in their order, whoever writes', async () => {
  await verify();
  for (const sql of [
    'DELETE FROM report_decision',
    `UPDATE report_decision SET reason = 'x'`,
    `INSERT INTO report_decision (id, indicator_code) VALUES (gen_random_uuid(), 'OP1.1')`,
  ])
    await expect(db().query(sql)).rejects.toThrow('permission denied');
  const skip = `INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, decided_at, actor, publication_id)
    VALUES ('UNHCR', $1, $2, 1, $3, $4, moment_on('2026-09-30'), 'x', 'PUB-2026-01')`;
  await expect(
    db().query(skip, [report.indicator, report.period, sha(1), 'PUBLISHED']),
  ).rejects.toThrow('Cannot decide PUBLISHED about a version that is VERIFIED');
});

describe('what is read of it', () => {
  test('decisions, the latest first, by period, agency and indicator', async () => {
    await verify();
    await approve();
    const text = `query ($period: ID, $indicator: ID, $agency: AgencyCode) {
      reportDecisions(period: $period, indicator: $indicator, agency: $agency, first: 1) {
        totalCount
        pageInfo { hasNextPage }
        edges { node { kind agency { code } indicator { code } period { code } report { indicatorCode } actorAgency { code } actorMember committeeDecision { number } } }
      }
    }`;
    const { data, errors } = await query(text, fullRights('governance'), {
      ...report,
      agency: 'UNHCR',
    });
    expect(errors).toBeUndefined();
    expect(data?.['reportDecisions']).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            kind: 'APPROVED',
            agency: { code: 'UNHCR' },
            indicator: { code: report.indicator },
            period: { code: report.period },
            report: { indicatorCode: report.indicator },
            actorAgency: { code: 'IOM' },
            actorMember: 'IOM',
            committeeDecision: null,
          },
        },
      ],
    });
    const none = await query(text, fullRights('governance'), { ...report, agency: 'IOM' });
    expect(none.data).toMatchObject({ reportDecisions: { totalCount: 0 } });
  });

  test('who may neither work with reports nor decide reads none', async () => {
    const { errors } = await query('{ reportDecisions { totalCount } }', {
      ...officer,
      scopes: ['committee:read'],
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('what waits', () => {
  const toVerify =
    '{ reportsToVerify(period: "2026-Q1") { reports { agency { code } report { indicatorCode periodCode } version sha256 since verifier { code } isYours } unanswered { code } } }';
  test('to be verified: what stands submitted and nobody decided about, and who did not answer', async () => {
    tell('unhcr', 'OP1.1', '2026-Q1', [
      said('SUBMITTED'),
      said('TAKEN_BACK', 1, 2),
      said('SUBMITTED', 2, 3),
    ]);
    tell('iom', 'OP2.1', '2026-Q1', [said('SUBMITTED'), said('TAKEN_BACK', 1, 2)]);
    tell('unhcr', 'OP1.3', '2026-Q1', [said('SUBMITTED')]);
    tell('governance', 'OP8.3', '2026-Q1', [said('SUBMITTED', 1, 4)]);
    await verify(officer, { indicator: 'OP1.3', period: '2026-Q1' });
    away.add('paho');
    const { data, errors } = await query(toVerify, officer);
    expect(errors).toBeUndefined();
    expect(data?.['reportsToVerify']).toEqual({
      reports: [
        {
          agency: { code: 'UNHCR' },
          report: { indicatorCode: 'OP1.1', periodCode: '2026-Q1' },
          version: 2,
          sha256: sha(2),
          since: '2026-09-03T10:00:00.000Z',
          verifier: null,
          isYours: true,
        },
        {
          agency: null,
          report: { indicatorCode: 'OP8.3', periodCode: '2026-Q1' },
          version: 1,
          sha256: sha(1),
          since: '2026-09-04T10:00:00.000Z',
          verifier: { code: 'IOM' },
          isYours: false,
        },
      ],
      unanswered: [{ code: 'PAHO' }],
    });
    const drawn = await query(toVerify, peerOf('IOM'));
    expect(drawn.data).toMatchObject({
      reportsToVerify: { reports: [{ isYours: false }, { isYours: true }] },
    });
  });

  const waits = async (identity: Identity) => {
    const text = `{ reportsToApprove(period: "${report.period}") { report { indicatorCode } version returnBecause isYours } }`;
    const { data, errors } = await query(text, identity);
    expect(errors).toBeUndefined();
    const { reportsToApprove } = data as unknown as Waiting; // as the query asks
    const own = reportsToApprove.filter((each) => each.report.indicatorCode === report.indicator);
    return own.map(({ version, returnBecause, isYours }) => [version, returnBecause, isYours]);
  };
  interface Waiting {
    readonly reportsToApprove: readonly {
      readonly report: { readonly indicatorCode: string };
      readonly version: number;
      readonly returnBecause: string | null;
      readonly isYours: boolean;
    }[];
  }
  const next = () => {
    // The indicators that the graph of these tests knows, each month of a year of which nothing else was decided.
    report = { indicator: 'OP2.1', period: `2024-${10 + (place += 1)}` };
    tell('unhcr', report.indicator, report.period, [said('SUBMITTED')]);
  };
  let place = -1;

  test('for the committee: what its agency took back before it knew is to be sent back, by whoever may', async () => {
    next();
    await verify();
    tell('unhcr', report.indicator, report.period, [said('SUBMITTED'), said('TAKEN_BACK', 1, 2)]);
    const why = 'its agency took it back at 2026-09-02T10:00:00.000Z, return it to UNHCR';
    for (const [identity, isYours] of [
      [government, true],
      [officer, true],
      [committeeUnhcr, false],
    ] as const) {
      expect(await waits(identity)).toEqual([[1, why, isYours]]);
    }
    // Who cannot be asked is believed to stand by it.
    away.add('unhcr');
    expect(await waits(government)).toEqual([[1, null, true]]);
    away.clear();
    away.add('gateway');
    expect(await waits(government)).toEqual([[1, null, true]]);
    away.clear();
    expect(await sendBack(government)).toMatchObject({ decision: { kind: 'RETURNED' } });
    expect(await waits(government)).toEqual([]);
  });

  test('for the committee: what a later version outran is not among it, unless that was sent back', async () => {
    next();
    await verify();
    tell('unhcr', report.indicator, report.period, [said('SUBMITTED'), said('SUBMITTED', 2, 2)]);
    expect(await waits(government)).toEqual([]);
    await sendBack(officer, { version: 2 });
    const [[version, why, isYours] = []] = await waits(government);
    expect([version, isYours]).toEqual([1, true]);
    expect(why).toMatch(/^version 2 took its place and was RETURNED by .*; return this one too$/);
    expect((await approve()).error?.message).toContain('return this one too');
    next();
    await verify();
    tell('unhcr', report.indicator, report.period, [said('SUBMITTED'), said('SUBMITTED', 2, 2)]);
    await verify(officer, { version: 2 });
    expect(await waits(government)).toEqual([[2, null, true]]);
    await approve(committeeIom, { version: 2 });
    expect(await waits(government)).toEqual([]);
  });

  test('for the committee: what was verified, but not for who verified it or reported it', async () => {
    const text =
      '{ reportsToApprove(period: "2026-Q1") { agency { code } report { indicatorCode } version isYours } }';
    const waiting = { agency: { code: 'UNHCR' }, report: { indicatorCode: 'OP1.3' }, version: 1 };
    for (const [identity, isYours] of [
      [government, true],
      [committeeUnhcr, false],
      [officer, false],
    ] as const) {
      const { data } = await query(text, identity);
      expect(data).toEqual({ reportsToApprove: [{ ...waiting, isYours }] });
    }
  });
});
