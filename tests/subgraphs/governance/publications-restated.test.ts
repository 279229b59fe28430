import { describe, expect, test } from '@jest/globals';

import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Account } from '../../../subgraphs/governance/publications/publishing/period-reading.ts';
import { accountForChanges } from '../../../subgraphs/governance/publications/publishing/account-for-changes.ts';
import { standingPublication } from '../../../subgraphs/governance/publications/publishing/standing-publication.ts';
import { storedPeriod } from '../../../subgraphs/governance/framework/queries.ts';
import { useDecisions } from './support/use-decisions.ts';

const { db, query } = useDecisions();

/** Writes a publication of a period, without figures. */
const publish = (period: string, id: string, restates: string | null = null) =>
  db().query(
    `INSERT INTO publication (id, title, published_on, sha256, content, indicator_count, period_code, published_by, restates)
     VALUES ($1, $1, '2026-09-30', repeat('0', 64), '[]', 0, $2, 'officer', $3)`,
    [id, period, restates],
  );
const withdraw = (id: string) =>
  db().query(
    `UPDATE publication SET withdrawn_on = '2026-09-30', withdrawal_reason = 'A cell', withdrawn_by = 'protector' WHERE id = $1`,
    [id],
  );

/** What stands of a period, and by what each of its publications is restated, as everybody reads it. */
const line = async (period: string) => {
  const text = `{
    standing: publications(period: "${period}", restated: false, withdrawn: false) { edges { node { id } } }
    all: publications(period: "${period}") { edges { node { id restatedBy { id } } } }
  }`;
  const { data, errors } = await query(text, publicIdentity);
  expect(errors).toBeUndefined();
  const { standing, all } = data as unknown as Line; // as the query asks
  return {
    standing: standing.edges.map(({ node }) => node.id),
    restated: Object.fromEntries(
      all.edges.map(({ node }) => [node.id.slice(-2), node.restatedBy?.id.slice(-2) ?? null]),
    ),
  };
};

interface Line {
  readonly standing: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly all: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly restatedBy: { readonly id: string } | null };
    }[];
  };
}

const wanting = (period: string, restates: string | null) =>
  standingPublication(db().manager, { period: storedPeriod(period), restates });

describe('one publication of a period stands, whichever was withdrawn', () => {
  test('from the middle: the first is restated by the last', async () => {
    await publish('2025-Q1', 'PUB-2026-11');
    await publish('2025-Q1', 'PUB-2026-12', 'PUB-2026-11');
    await publish('2025-Q1', 'PUB-2026-13', 'PUB-2026-12');
    await withdraw('PUB-2026-12');
    expect(await line('2025-Q1')).toEqual({
      standing: ['PUB-2026-13'],
      restated: { '11': '13', '12': '13', '13': null },
    });
    await expect(wanting('2025-Q1', 'PUB-2026-11')).rejects.toThrow('"PUB-2026-13" stands');
    expect(await wanting('2025-Q1', 'PUB-2026-13')).toMatchObject({ id: 'PUB-2026-13' });
  });

  test('the last one after that: the first stands again, and is restated by the next', async () => {
    await withdraw('PUB-2026-13');
    expect(await line('2025-Q1')).toMatchObject({ standing: ['PUB-2026-11'] });
    await publish('2025-Q1', 'PUB-2026-14', 'PUB-2026-11');
    expect(await line('2025-Q1')).toEqual({
      standing: ['PUB-2026-14'],
      restated: { '11': '14', '12': null, '13': null, '14': null },
    });
  });

  test('the first one: the last stands, and when it is gone too the next restates none', async () => {
    await publish('2025-Q2', 'PUB-2026-21');
    await publish('2025-Q2', 'PUB-2026-22', 'PUB-2026-21');
    await withdraw('PUB-2026-21');
    expect(await line('2025-Q2')).toMatchObject({ standing: ['PUB-2026-22'] });
    await withdraw('PUB-2026-22');
    expect(await wanting('2025-Q2', null)).toBeNull();
    await publish('2025-Q2', 'PUB-2026-23');
    expect(await line('2025-Q2')).toMatchObject({ standing: ['PUB-2026-23'] });
  });

  test('the database lets nothing in that restates anything else', async () => {
    const refused = 'it does not restate what stands of its period';
    await expect(publish('2025-Q1', 'PUB-2026-15', 'PUB-2026-11')).rejects.toThrow(refused);
    await expect(publish('2025-Q1', 'PUB-2026-15', 'PUB-2026-12')).rejects.toThrow(refused);
    await expect(publish('2025-Q1', 'PUB-2026-15')).rejects.toThrow(refused);
  });
});

describe('what a restatement tells of a report', () => {
  const moment = (day: number) => `2026-09-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const event = (version: number, name: string, day: number, reason: string | null = null) => ({
    version,
    event: name,
    at: moment(day),
    actor: `${name} ${version}`,
    reason,
  });
  const account: Account = {
    history: [
      event(1, 'APPROVED', 1),
      event(2, 'SUBMITTED', 2, 'Forty men were entered late'),
      event(2, 'APPROVED', 3),
      event(3, 'SUBMITTED', 4, 'Sent by mistake'),
      event(3, 'RETURNED', 5, 'A sum is wrong'),
      event(4, 'CORRECTED', 6, 'A list of three girls was added twice'),
      event(4, 'SUBMITTED', 7, 'Too erly'),
      event(4, 'TAKEN_BACK', 8, 'A typing error'),
      event(4, 'SUBMITTED', 9, 'A list was added twice'),
      event(4, 'VERIFIED', 10),
      event(4, 'APPROVED', 11),
    ],
    evidence: [
      { title: 'Register', url: 'https://example.org/register', addedAt: moment(9) },
      { title: 'Added later', url: 'https://example.org/later', addedAt: moment(12) },
    ],
  };
  const told = async (versionBefore: number | null, versionAfter: number | null) => {
    const change = {
      indicatorCode: 'OP1.1',
      definitionBefore: 1,
      definitionAfter: 1,
      agencies: [{ agency: 'UNHCR' as const, versionBefore, versionAfter }],
    };
    const unread = () => Promise.reject(new Error('Nothing else is read'));
    const reader = { versions: unread, figures: unread, account: () => Promise.resolve(account) };
    const [accounted] = await accountForChanges([change], reader);
    return accounted?.agencies[0];
  };

  test('why it was submitted, of the versions that were approved; not what was corrected and sent back', async () => {
    expect((await told(1, 4))?.reasons).toEqual([
      'A list was added twice',
      'Forty men were entered late',
    ]);
    expect((await told(2, 4))?.reasons).toEqual(['A list was added twice']);
  });

  test('the evidence that was there when it was approved, and no other', async () => {
    expect((await told(2, 4))?.evidence.map(({ title }) => title)).toEqual(['Register']);
    expect((await told(4, null))?.evidence).toEqual([]);
  });
});
