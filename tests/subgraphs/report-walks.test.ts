import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { recordDecisionMutation } from '../../subgraphs/_kit/reports/life/record-decision-mutation.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';
import { recomputedHash } from '../support/recomputed-hash.ts';
import { reportMutation } from '../support/report-mutations.ts';

const report = { indicator: 'OP1.4', period: '2025-Q3' };
const officer: Identity = { ...fullRights('unhcr'), sub: 'officer' };
const service = { ...publicIdentity, sub: 'service:governance', scopes: ['reports:decide'] };
// A token that names the scope is still no service.
const usurper = { ...officer, scopes: [...officer.scopes, 'reports:decide'] };

let clone: ClonedDatabase;
let db: DataSource;
let owner: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('unhcr');
  db = await openDatabase(unhcr, clone.url);
  owner = await openDatabase(unhcr, clone.ownerUrl);
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await clone.drop();
});

type Stage = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'PUBLISHED';
type Kind = 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'REOPENED' | 'PUBLISHED' | 'WITHDRAWN';

/** A version as monitoring.md tells of it. */
interface Version {
  stage: Stage;
  isTakenBack: boolean;
  /** Its last reopening: still open, over, or none. */
  window: 'OPEN' | 'OVER' | null;
}

/** The latest last. */
interface Model {
  readonly versions: Version[];
}

/** What the database said of each version when it was made: id and hash. */
interface Real {
  readonly made: { id: string; sha256: string }[];
  steps: number;
}

const isLocked = ({ versions }: Model): boolean => {
  const locking = versions.findLast(({ stage }) =>
    ['VERIFIED', 'APPROVED', 'PUBLISHED'].includes(stage),
  );
  return locking !== undefined && (locking.stage === 'VERIFIED' || locking.window !== 'OPEN');
};

const AFTER: Readonly<Record<Kind, readonly [from: readonly Stage[], to: Stage | null]>> = {
  RETURNED: [['SUBMITTED', 'VERIFIED'], 'RETURNED'],
  VERIFIED: [['SUBMITTED'], 'VERIFIED'],
  APPROVED: [['VERIFIED'], 'APPROVED'],
  REOPENED: [['APPROVED', 'PUBLISHED'], null],
  PUBLISHED: [['APPROVED', 'PUBLISHED'], 'PUBLISHED'],
  WITHDRAWN: [['PUBLISHED'], 'APPROVED'],
};

abstract class Step implements fc.AsyncCommand<Model, Real> {
  // What is impossible is tried too: it is refused.
  check = () => true;
  abstract act(model: Model, real: Real): Promise<void>;
  abstract toString(): string;
  async run(model: Model, real: Real): Promise<void> {
    real.steps += 1;
    await this.act(model, real);
    await expectAsModelled(model, real);
  }
}

class Draft extends Step {
  async act(model: Model, real: Real): Promise<void> {
    newVersion(
      model,
      real,
      await mutate(real, 'Draft', { reason: 'Late records' }),
      !isLocked(model),
    );
  }
  toString = () => 'draft';
}

class Correct extends Step {
  readonly back: number;
  readonly value: number;
  constructor(back: number, value: number) {
    super();
    this.back = back;
    this.value = value;
  }
  async act(model: Model, real: Real): Promise<void> {
    const version = numberOf(model, this.back);
    const corrections = [{ sex: 'FEMALE', age: 'AGE_18_59', value: this.value }];
    const given = { version, corrections, reason: 'A case counted twice' };
    const isLast = version >= 1 && version === model.versions.length;
    newVersion(model, real, await mutate(real, 'Correct', given), isLast && !isLocked(model));
  }
  toString = () => `correct(${this.back} back, ${this.value})`;
}

class Submit extends Step {
  readonly back: number;
  constructor(back: number) {
    super();
    this.back = back;
  }
  async act(model: Model, real: Real): Promise<void> {
    const version = numberOf(model, this.back);
    const found = model.versions[version - 1];
    const isLatest = model.versions.slice(version - 1).every(({ stage }) => stage === 'DRAFT');
    const allowed = found !== undefined && isLatest && !isLocked(model);
    const { code } = await mutate(real, 'Submit', { version, reason: 'As counted' });
    expect(code).toBe(allowed ? undefined : found ? 'CONFLICT' : refusalOfNone(model));
    if (allowed) Object.assign(found, { stage: 'SUBMITTED', isTakenBack: false });
  }
  toString = () => `submit(${this.back} back)`;
}

class TakeBack extends Step {
  readonly back: number;
  constructor(back: number) {
    super();
    this.back = back;
  }
  async act(model: Model, real: Real): Promise<void> {
    const version = numberOf(model, this.back);
    const found = model.versions[version - 1];
    const { code } = await mutate(real, 'TakeBack', { version, reason: 'A mistake' });
    const allowed = found?.stage === 'SUBMITTED';
    expect(code).toBe(allowed ? undefined : found ? 'CONFLICT' : 'BAD_USER_INPUT');
    if (allowed) Object.assign(found, { stage: 'DRAFT', isTakenBack: true });
  }
  toString = () => `takeBack(${this.back} back)`;
}

class Decide extends Step {
  readonly kind: Kind;
  readonly back: number;
  readonly how: 'RIGHT' | 'OTHER_HASH' | 'BY_OFFICER';
  readonly isOver: boolean;
  constructor(kind: Kind, back: number, how: Decide['how'], isOver: boolean) {
    super();
    this.kind = kind;
    this.back = back;
    this.how = how;
    this.isOver = isOver;
  }
  async act(model: Model, real: Real): Promise<void> {
    const version = numberOf(model, this.back);
    const found = model.versions[version - 1];
    const [from, to] = AFTER[this.kind];
    const stage = found?.isTakenBack ? 'SUBMITTED' : found?.stage;
    const allowed = this.how === 'RIGHT' && stage !== undefined && from.includes(stage);
    const sha256 = this.how === 'OTHER_HASH' ? '0'.repeat(64) : real.made[version - 1]?.sha256;
    const code = await decide(real, version, sha256 ?? '', this);
    const refusal = this.how === 'BY_OFFICER' ? 'FORBIDDEN' : found ? 'CONFLICT' : 'BAD_USER_INPUT';
    expect(code).toBe(allowed ? undefined : refusal);
    if (!allowed || !found) return;
    if (to === null) found.window = this.isOver ? 'OVER' : 'OPEN';
    else Object.assign(found, { stage: to, isTakenBack: false });
  }
  toString = () => `${this.kind}(${this.back} back, ${this.how}${this.isOver ? ', over' : ''})`;
}

/** The window of the latest reopening ends: governance says so by an end that has passed. */
class Expire extends Step {
  async act(model: Model, real: Real): Promise<void> {
    const at = model.versions.findLastIndex(({ window }) => window === 'OPEN');
    const found = model.versions[at];
    if (!found) return;
    const ending = { kind: 'REOPENED' as const, isOver: true, how: 'RIGHT' as const };
    expect(await decide(real, at + 1, real.made[at]?.sha256 ?? '', ending)).toBeUndefined();
    found.window = 'OVER';
  }
  toString = () => 'expire';
}

const numberOf = ({ versions }: Model, back: number) => versions.length - back;
const refusalOfNone = (model: Model) => (isLocked(model) ? 'CONFLICT' : 'BAD_USER_INPUT');

let keys = 0;
const newKey = () => `walk-${(keys += 1)}`;

const mutate = (_real: Real, verb: string, given: object) =>
  reportMutation(unhcr, db, verb, { idempotencyKey: newKey(), ...report, ...given }, officer);

function newVersion(
  model: Model,
  real: Real,
  { version, code }: Awaited<ReturnType<typeof mutate>>,
  allowed: boolean,
): void {
  if (!allowed) {
    expect(['CONFLICT', 'BAD_USER_INPUT']).toContain(code);
    return;
  }
  expect(code).toBeUndefined();
  expect(version).toMatchObject({ version: model.versions.length + 1, stage: 'DRAFT' });
  real.made.push({ id: version?.id ?? '', sha256: version?.sha256 ?? '' });
  model.versions.push({ stage: 'DRAFT', isTakenBack: false, window: null });
}

async function decide(
  _real: Real,
  version: number,
  sha256: string,
  { kind, how, isOver }: Pick<Decide, 'kind' | 'how' | 'isOver'>,
): Promise<unknown> {
  const variables = {
    ...{ ...report, idempotencyKey: newKey(), version, sha256, decision: kind },
    ...{ reason: 'It is so', decidedAt: '2026-09-30T08:00:00Z', actor: 'someone' },
    expiresOn:
      kind === 'REOPENED' ? (isOver ? '2026-09-29T00:00:00Z' : '2026-10-09T00:00:00Z') : null,
  };
  const who = how === 'BY_OFFICER' ? usurper : service;
  const { errors } = await ask(unhcr, db, recordDecisionMutation('unhcr'), variables, who);
  return errors?.[0]?.extensions?.['code'];
}

/** Every version is there, where it should be, and says what it said. */
async function expectAsModelled({ versions }: Model, { made }: Real): Promise<void> {
  const rows: readonly { id: string; sha256: string; stage: string }[] = await db.query(
    `SELECT id, report.sha256, stage FROM report_state JOIN report USING (id)
     WHERE report.indicator_code = $1 AND report.period_code = $2 ORDER BY report.version`,
    [report.indicator, report.period],
  );
  expect(rows).toEqual(versions.map(({ stage }, at) => ({ ...made[at], stage })));
  expect(await standing()).toEqual(expectedToStand(versions));
}

function expectedToStand(versions: readonly Version[]) {
  const isApproved = ({ stage }: Version) => stage === 'APPROVED' || stage === 'PUBLISHED';
  const approved = versions.findLastIndex(isApproved);
  const at = approved >= 0 ? approved : versions.findLastIndex(({ stage }) => stage !== 'DRAFT');
  const isOpen = approved >= 0 && versions[at]?.window === 'OPEN';
  const stage = versions[at]?.stage ?? null;
  reached.add(isOpen ? 'OPEN' : String(stage));
  const reported = stage === null ? 'MISSING' : 'REPORTED';
  return { version: at >= 0 ? at + 1 : null, stage, isOpen, reported };
}

const reached = new Set<string>();

async function standing() {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on IndicatorReport { unhcr { version stage reopenedUntil } }
    ... on ReportingPeriod { unhcrSubmissions { indicatorCode status } } } }`;
  const key = { indicatorCode: report.indicator, periodCode: report.period };
  const { data } = await ask(unhcr, db, query, {
    keys: [
      { __typename: 'IndicatorReport', ...key },
      { __typename: 'ReportingPeriod', code: report.period },
    ],
  });
  const [{ unhcr: face }, { unhcrSubmissions }] = data?.['_entities'] as Standing; // as the query says
  const { version, stage, reopenedUntil } = face;
  const slice = unhcrSubmissions.find(({ indicatorCode }) => indicatorCode === report.indicator);
  return { version, stage, isOpen: reopenedUntil !== null, reported: slice?.status };
}

type Standing = readonly [
  { readonly unhcr: Face },
  {
    readonly unhcrSubmissions: readonly {
      readonly indicatorCode: string;
      readonly status: string;
    }[];
  },
];

interface Face {
  readonly version: number | null;
  readonly stage: string | null;
  readonly reopenedUntil: string | null;
}

const back = fc.integer({ min: 0, max: 2 });
const kinds = ['RETURNED', 'VERIFIED', 'APPROVED', 'REOPENED', 'PUBLISHED', 'WITHDRAWN'] as const;
const kind = fc.constantFrom<Kind>(...kinds);
const how = fc.constantFrom<Decide['how']>('RIGHT', 'RIGHT', 'RIGHT', 'OTHER_HASH', 'BY_OFFICER');
const onward = (each: Kind) => new Decide(each, 0, 'RIGHT', false);
const step = [
  fc.constant(new Draft()),
  fc.tuple(back, fc.integer({ min: 0, max: 40 })).map(([at, value]) => new Correct(at, value)),
  back.map((at) => new Submit(at)),
  fc.constant(new Submit(0)),
  back.map((at) => new TakeBack(at)),
  fc.tuple(kind, back, how, fc.boolean()).map((parts) => new Decide(...parts)),
  fc.constantFrom<Kind>('VERIFIED', 'APPROVED').map(onward),
  fc.constant(new Decide('REOPENED', 0, 'RIGHT', false)),
  fc.constant(new Expire()),
];

async function walk(commands: Iterable<fc.AsyncCommand<Model, Real>>): Promise<number> {
  await forget();
  const real: Real = { made: [], steps: 0 };
  await fc.asyncModelRun(() => ({ model: { versions: [] }, real }), commands);
  // Whatever happened since, each says what it said when it was made.
  for (const { id, sha256 } of real.made) expect(await recomputedHash(db, id)).toBe(sha256);
  return real.steps;
}

/** As if nothing had ever been reported: only here, and only the owner can. */
async function forget(): Promise<void> {
  const facts = ['answered_mutation', 'protected_cell', 'protected_report', 'report_cell'];
  const all = [...facts, 'report_correction', 'report_event', 'report'];
  const eachOf = (sql: (table: string) => string) => all.map(sql).join('; ');
  await owner.query(eachOf((table) => `ALTER TABLE ${table} DISABLE TRIGGER only_added_to`));
  await owner.query(`DELETE FROM submission; ${eachOf((table) => `DELETE FROM ${table}`)}`);
  await owner.query(eachOf((table) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER only_added_to`));
}

test('one walk through every stage', async () => {
  const restated = [new Draft(), new Submit(0), ...(['VERIFIED', 'APPROVED'] as const).map(onward)];
  await walk([
    ...[new Draft(), new Submit(0), new TakeBack(0), new Submit(0), onward('RETURNED')],
    ...[
      new Correct(0, 7),
      new Submit(0),
      ...(['VERIFIED', 'APPROVED', 'PUBLISHED'] as const).map(onward),
    ],
    ...[new Draft(), onward('REOPENED'), new Expire(), new Draft(), onward('REOPENED')],
    ...[
      ...restated,
      onward('PUBLISHED'),
      onward('WITHDRAWN'),
      new Decide('PUBLISHED', 1, 'RIGHT', false),
    ],
  ]);
  expect([...reached].sort()).toEqual(
    ['APPROVED', 'OPEN', 'PUBLISHED', 'RETURNED', 'SUBMITTED', 'VERIFIED', 'null'].sort(),
  );
}, 60_000);

test('no walk through drafting, correcting, submitting, taking back and deciding leaves the rules', async () => {
  let steps = 0;
  const walking = fc.asyncProperty(
    fc.commands(step, { maxCommands: 20, size: 'max' }),
    async (commands) => {
      steps += await walk(commands);
    },
  );
  await fc.assert(walking, { numRuns: 25, interruptAfterTimeLimit: 45_000, endOnFailure: true });
  expect(steps).toBeGreaterThan(50);
}, 120_000);
