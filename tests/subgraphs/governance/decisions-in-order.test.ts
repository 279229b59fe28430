import { expect, test } from '@jest/globals';

import type { ReportDecisionKind } from '../../../subgraphs/governance/decisions/entities.ts';
import type { StoredDecision } from '../../../subgraphs/governance/decisions/obstacle.ts';
import { obstacle } from '../../../subgraphs/governance/decisions/obstacle.ts';
import { stageAfter } from '../../../subgraphs/governance/decisions/report-stage.ts';
import { verifyingTurn } from '../../../subgraphs/governance/decisions/verifying-turn.ts';
import { storedPeriod } from '../../../subgraphs/governance/framework/queries.ts';
import type { Said } from './support/agencies-say.ts';
import { said, sha } from './support/agencies-say.ts';

const report = { agencyCode: 'UNHCR', indicatorCode: 'OP1.1', periodCode: '2025-Q3' } as const;
const decided = (
  kind: ReportDecisionKind,
  version = 1,
  expiresOn = '2026-10-30',
): StoredDecision => ({
  ...report,
  id: `${kind} ${version}`,
  sequence: '1',
  version,
  sha256: sha(version),
  kind,
  reason: ['RETURNED', 'REOPENED', 'WITHDRAWN'].includes(kind) ? 'A cell is wrong' : null,
  expiresOn: kind === 'REOPENED' ? expiresOn : null,
  committeeDecisionId: null,
  publicationId: null,
  decidedAt: new Date('2026-09-20T12:00:00.000Z'),
  actor: '0a1b',
  actorAgency: null,
  actorMember: null,
});
const wanting = (kind: ReportDecisionKind, version = 1) => ({
  ...report,
  kind,
  version,
  sha256: sha(version),
});
const against = (
  kind: ReportDecisionKind,
  version: number,
  decisions: readonly StoredDecision[],
  events: readonly Said[],
) => obstacle(wanting(kind, version), { decisions, events, asOf: '2026-09-30' })?.reason ?? null;

const stages: readonly (readonly [string, readonly ReportDecisionKind[]])[] = [
  ['SUBMITTED', []],
  ['VERIFIED', ['VERIFIED']],
  ['RETURNED', ['RETURNED']],
  ['RETURNED', ['VERIFIED', 'RETURNED']],
  ['APPROVED', ['VERIFIED', 'APPROVED']],
  ['APPROVED', ['VERIFIED', 'APPROVED', 'REOPENED']],
  ['PUBLISHED', ['VERIFIED', 'APPROVED', 'PUBLISHED']],
  ['PUBLISHED', ['VERIFIED', 'APPROVED', 'PUBLISHED', 'REOPENED']],
  ['APPROVED', ['VERIFIED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN']],
  ['APPROVED', ['VERIFIED', 'APPROVED', 'REOPENED', 'PUBLISHED', 'REOPENED', 'WITHDRAWN']],
];

test.each(stages)('a version is %s after %j', (stage, kinds) => {
  expect(stageAfter(kinds.map((kind) => ({ kind })))).toBe(stage);
});

// Which steps each stage allows, and no other: written out, not taken from the code.
const allowed: Readonly<Record<string, string>> = {
  SUBMITTED: 'VERIFIED RETURNED',
  VERIFIED: 'RETURNED APPROVED',
  RETURNED: '',
  APPROVED: 'REOPENED PUBLISHED',
  PUBLISHED: 'REOPENED PUBLISHED WITHDRAWN',
};
const kinds = ['VERIFIED', 'RETURNED', 'APPROVED', 'REOPENED', 'PUBLISHED', 'WITHDRAWN'] as const;
const steps = stages
  .filter(([, before]) => !before.includes('REOPENED'))
  .flatMap(([stage, before]) => kinds.map((kind) => [kind, stage, before] as const));

test.each(steps)('%s of a version that is %s, after %j', (kind, stage, before) => {
  const reason = against(
    kind,
    1,
    before.map((each) => decided(each)),
    [said('SUBMITTED')],
  );
  if (allowed[stage]?.split(' ').includes(kind)) expect(reason).toBeNull();
  else if (before.length === 0) expect(reason).toBe('it is SUBMITTED, and no level is skipped');
  else
    expect(reason).toMatch(
      /^it was [A-Z]+ by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z/,
    );
});

const submitted = [said('SUBMITTED')];
const takenBack = [...submitted, said('TAKEN_BACK', 1, 2)];
const verified = [decided('VERIFIED')];
const approved = [...verified, decided('APPROVED')];
const reopened = [...approved, decided('REOPENED')];
const again = [...submitted, said('SUBMITTED', 2, 5)];

test.each<
  readonly [
    string,
    ReportDecisionKind,
    number,
    readonly StoredDecision[],
    readonly Said[],
    string | null,
  ]
>([
  ['that was never submitted', 'VERIFIED', 1, [], [], 'version 1 was not submitted'],
  ['that was only drafted', 'VERIFIED', 1, [], [said('DRAFTED')], 'version 1 was not submitted'],
  [
    'that was taken back',
    'VERIFIED',
    1,
    [],
    takenBack,
    'its agency took it back at 2026-09-02T10:00:00.000Z',
  ],
  [
    'that was taken back',
    'RETURNED',
    1,
    [],
    takenBack,
    'its agency took it back at 2026-09-02T10:00:00.000Z',
  ],
  [
    'that was taken back and submitted again',
    'VERIFIED',
    1,
    [],
    [...takenBack, said('SUBMITTED', 1, 3)],
    null,
  ],
  [
    'that was taken back while it was verified',
    'APPROVED',
    1,
    verified,
    takenBack,
    'its agency took it back at 2026-09-02T10:00:00.000Z, return it to UNHCR',
  ],
  ['that was taken back while it was verified', 'RETURNED', 1, verified, takenBack, null],
  [
    'after which another was submitted',
    'VERIFIED',
    1,
    [],
    again,
    'version 2 was submitted at 2026-09-05T10:00:00.000Z, decide about that one',
  ],
  [
    'after which another was submitted',
    'APPROVED',
    1,
    verified,
    again,
    'version 2 was submitted at 2026-09-05T10:00:00.000Z, decide about that one',
  ],
  [
    'after which another was submitted and taken back',
    'VERIFIED',
    1,
    [],
    [...again, said('TAKEN_BACK', 2, 6)],
    null,
  ],
  [
    'after which another was submitted, and a third taken back',
    'VERIFIED',
    1,
    [],
    [...again, said('SUBMITTED', 3, 6), said('TAKEN_BACK', 3, 7)],
    'version 2 was submitted at 2026-09-05T10:00:00.000Z, decide about that one',
  ],
  [
    'after which another was submitted and sent back',
    'VERIFIED',
    1,
    [decided('RETURNED', 2)],
    again,
    'version 2 took its place and was RETURNED by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z: A cell is wrong; its agency submits another',
  ],
  [
    'that was verified, after which another was submitted and sent back',
    'APPROVED',
    1,
    [...verified, decided('RETURNED', 2)],
    again,
    'version 2 took its place and was RETURNED by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z: A cell is wrong; return this one too',
  ],
  [
    'that was verified, after which another was submitted and sent back',
    'RETURNED',
    1,
    [...verified, decided('RETURNED', 2)],
    again,
    null,
  ],
  [
    'past an approved one',
    'VERIFIED',
    2,
    approved,
    again,
    'version 1 was APPROVED by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z and is not reopened',
  ],
  ['past an approved one that was reopened', 'VERIFIED', 2, reopened, again, null],
  [
    'past an approved one that was reopened',
    'APPROVED',
    2,
    [...reopened, decided('VERIFIED', 2)],
    again,
    null,
  ],
  [
    'whose place another took',
    'REOPENED',
    1,
    [...reopened, decided('VERIFIED', 2), decided('APPROVED', 2)],
    again,
    'version 2 was APPROVED by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z in its place',
  ],
  [
    'that is open',
    'REOPENED',
    1,
    reopened,
    submitted,
    'until 2026-10-30 it is REOPENED by "0a1b" of the joint governance at 2026-09-20T12:00:00.000Z: A cell is wrong',
  ],
  [
    'whose reopening ends today',
    'REOPENED',
    1,
    [...approved, decided('REOPENED', 1, '2026-09-30')],
    submitted,
    expect.stringContaining('until 2026-09-30') as unknown as string,
  ],
  [
    'whose reopening is over',
    'REOPENED',
    1,
    [...approved, decided('REOPENED', 1, '2026-09-29')],
    submitted,
    null,
  ],
])('a version %s: %s of version %d', (_which, kind, version, decisions, events, reason) => {
  expect(against(kind, version, decisions, events)).toEqual(reason);
});

test('a decision that quotes another content than was submitted or decided about is refused', () => {
  const wanted = { ...wanting('VERIFIED'), sha256: sha(7) };
  const reason = `the SHA-256 of version 1 is ${sha(1)}, read it again`;
  const known = { decisions: [], events: submitted, asOf: '2026-09-30' };
  expect(obstacle(wanted, known)?.reason).toBe(reason);
  const later = { ...wanted, kind: 'APPROVED' as const };
  expect(obstacle(later, { ...known, events: [], decisions: verified })?.reason).toBe(reason);
});

test('the turn to verify passes from agency to agency, period by period', () => {
  // OP8.3 has place 31 in the framework: (31 + 0) mod 7 = 3, the fourth agency, for the first quarter.
  const turns = [
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ];
  expect(turns.map((code) => verifyingTurn(31, storedPeriod(code)))).toEqual([
    'UN_WOMEN',
    'PAHO',
    'UNICEF',
    'UNOPS',
    'UNHCR',
    'IOM',
    'ILO',
    'UN_WOMEN',
  ]);
  expect(verifyingTurn(33, storedPeriod('2024-Q4'))).toBe('UNICEF');
  expect(verifyingTurn(31, storedPeriod('2024'))).toBe('UN_WOMEN');
});
