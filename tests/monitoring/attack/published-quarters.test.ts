import { beforeAll, describe, expect, test } from '@jest/globals';

import { readFramework } from '../../../scripts/local/attack/answers/read-framework.ts';
import type { Framework } from '../../../scripts/local/attack/answers/read-framework.ts';
import { readJoint } from '../../../scripts/local/attack/answers/read-joint.ts';
import type { JointAnswer, JointFigure } from '../../../scripts/local/attack/answers/read-joint.ts';
import { readPublications } from '../../../scripts/local/attack/answers/read-publications.ts';
import type { Published } from '../../../scripts/local/attack/answers/read-published-figure.ts';
import { readReports } from '../../../scripts/local/attack/answers/read-reports.ts';
import type { ShownReport } from '../../../scripts/local/attack/answers/shown-report.ts';
import { placeKey } from '../../../scripts/local/attack/answers/shown-report.ts';
import { attackAgency } from '../../../scripts/local/attack/attack-agency.ts';
import { attackJoint } from '../../../scripts/local/attack/attack-joint.ts';
import { attackPublications } from '../../../scripts/local/attack/attack-publications.ts';
import { describeFindings } from '../../../scripts/local/attack/campaign/describe-verdict.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { usePublishing } from '../../subgraphs/governance/support/use-publishing.ts';
import { ask as askAlone } from '../../support/ask.ts';
import { fullRights } from '../../support/full-rights.ts';

/*
 * A quarter and a project year are published. Then records that had been entered under a wrong day are
 * put right, four of UNHCR's reports of one quarter are restated, and its publication is.
 */
const graph = usePublishing();
const periods = ['2025-Q3', 'PY1'];
const restated = ['OP1.1', 'OP1.2', 'OP1.4', 'OP7.3'];
const restatedPeriod = '2025-Q3';

let solver: Solver;
let framework: Framework;
/** What the joint view answered when each publication was made, and the agencies' own reports. */
const seen = new Map<string, JointAnswer>();
const reports = new Map<string, ShownReport>();
let published: readonly Published[];

beforeAll(async () => {
  solver = await openSolver();
  framework = await readFramework(ask);
  for (const [at, period] of periods.entries()) {
    await graph.approve(period);
    await publish({ period, title: `The figures of ${period}` }, `PUB-2026-0${at + 1}`);
  }
  for (const [table, day] of misdated)
    await graph.db('unhcr').query(
      `UPDATE ${table} SET ${day} = ${day} - 91
       WHERE ${day} BETWEEN '2025-07-01' AND '2025-12-31' AND hashtext(id::text) % 7 = 0`,
    );
  for (const indicator of restated) await restate(indicator, restatedPeriod);
  const reason = 'Records stood under a wrong day';
  const again = { period: restatedPeriod, title: 'The third quarter, restated', reason };
  await publish({ ...again, restates: 'PUB-2026-01' }, 'PUB-2026-03');
  const isAttacked = (code: string) => framework.indicators.some((each) => each.code === code);
  published = (await readPublications(ask)).filter(({ indicator }) => isAttacked(indicator));
}, 240_000);

const misdated = [
  ['legal_counselling', 'counselled_on'],
  ['registration_support', 'supported_on'],
  ['integration_relocation', 'relocated_on'],
];

async function ask(query: string, variables = {}): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

async function publish(wanted: Readonly<Record<string, string>>, id: string): Promise<void> {
  const { data, message } = await graph.publish(wanted);
  expect([message, data?.['publishPeriod']]).toMatchObject([undefined, { id }]);
  for (const { code, reporters } of framework.indicators) {
    const joint = await readJoint(ask, code, wanted['period'] ?? '');
    if (joint) seen.set(`${id} ${code}`, joint);
    for (const report of await readReports(ask, code, wanted['period'] ?? '', reporters))
      reports.set([report.agency, code, report.period, report.version].join(' '), report);
  }
}

describe('what is published', () => {
  test('is what the joint view shows, or is left out', () => {
    const tally = { shown: 0, hidden: 0 };
    for (const { id, indicator, joint } of published) {
      const before = seen.get(`${id} ${indicator}`);
      const at = `${id} ${indicator}`;
      if (!before) throw new Error(`Nobody saw ${at}`);
      const cells = new Map(before.cells.map(({ place, figure }) => [placeKey(place), figure]));
      const pairs: readonly (readonly [JointFigure, JointFigure | undefined])[] = [
        [joint.inPeriod, before.inPeriod],
        [joint.yearToDate, before.yearToDate],
        [joint.toDate, before.toDate],
        ...joint.cells.map(({ place, figure }) => [figure, cells.get(placeKey(place))] as const),
      ];
      for (const [figure, live] of pairs) {
        tally[figure.reading === 'SUPPRESSED' ? 'hidden' : 'shown'] += 1;
        if (figure.reading !== 'SUPPRESSED') expect([at, figure]).toEqual([at, live]);
        else expect([at, figure.value, figure.lower, figure.upper]).toEqual([at, null, null, null]);
      }
      if (joint.progress.status !== null || joint.progress.progress !== null)
        expect([at, joint.progress]).toEqual([at, before.progress]);
    }
    expect(tally.shown).toBeGreaterThan(500);
    expect(tally.hidden).toBeGreaterThan(50);
  });

  test('of changes too: the figures before and since are those of the two publications', async () => {
    const answer = (await ask(CHANGES)) as Changes; // what it asks for
    const of = (id: string, code: string) =>
      published.find((each) => each.id === id && each.indicator === code);
    expect(answer.publication.changes.map(({ indicatorCode }) => indicatorCode)).toEqual(
      expect.arrayContaining(restated),
    );
    for (const { indicatorCode, before, after, agencies } of answer.publication.changes) {
      const [first, second] = ['PUB-2026-01', 'PUB-2026-03'].map((id) => of(id, indicatorCode));
      expect([before, after]).toEqual([first?.joint.inPeriod, second?.joint.inPeriod]);
      for (const change of agencies) {
        const own = [first, second].map((each) =>
          each?.reports.find(({ agency }) => agency === change.agency),
        );
        const told = own.map((report) => report?.inPeriod ?? null);
        expect([change.before, change.after]).toMatchObject(
          told.map((figure) => figure && { value: figure.value, suppressed: figure.suppressed }),
        );
      }
    }
  });
});

describe('no hidden count can be worked out from a publication and the one that restates it', () => {
  test('by the public, who reads publications only', () => {
    expect(published.filter(({ id }) => id === 'PUB-2026-03').length).toBeGreaterThan(0);
    const verdict = attackPublications(framework, published, solver);
    expect(describeFindings(verdict)).toEqual([]);
    expect(verdict.hidden).toBeGreaterThan(50);
    expect(verdict.proved).toBe(verdict.hidden);
  });

  test('by who read both versions of the reports too', () => {
    const all = [...reports.values()];
    const versions = all.filter(
      ({ indicator, period }) => restated.includes(indicator) && period === restatedPeriod,
    );
    expect(versions.filter(({ agency }) => agency === 'UNHCR')).toHaveLength(2 * restated.length);
    const own = framework.indicators.filter(({ reporters }) => reporters.includes('UNHCR'));
    const ofUnhcr = all.filter(({ agency }) => agency === 'UNHCR');
    const alone = attackAgency(
      { indicators: own, periods: framework.periods, reports: ofUnhcr },
      solver,
    );
    expect(describeFindings(alone)).toEqual([]);
    for (const indicator of framework.indicators.filter(({ code }) => restated.includes(code))) {
      const { code } = indicator;
      const joint = [...seen.values()].filter((answer) => answer.indicator === code);
      const over = attackJoint(
        {
          indicator,
          periods: framework.periods,
          reports: all.filter((report) => report.indicator === code),
          joint,
          own: [],
        },
        solver,
      );
      expect(describeFindings({ ...over, shownSmall: [] })).toEqual([]);
    }
  });
});

const CHANGES = `{ publication(id: "PUB-2026-03") { changes { indicatorCode
  before { reading value lower upper numerator denominator }
  after { reading value lower upper numerator denominator }
  agencies { agency before { value suppressed } after { value suppressed } } } } }`;

interface Changes {
  readonly publication: {
    readonly changes: readonly {
      readonly indicatorCode: string;
      readonly before: JointFigure | null;
      readonly after: JointFigure | null;
      readonly agencies: readonly {
        readonly agency: string | null;
        readonly before: object | null;
        readonly after: object | null;
      }[];
    }[];
  };
}

/** UNHCR's report, which was published, is reopened, drafted and submitted again, and everybody agrees. */
async function restate(indicator: string, period: string): Promise<void> {
  const [standing]: readonly { readonly id: string; readonly version: number }[] = await graph
    .db('governance')
    .query(REOPEN, [indicator, period]);
  const { id = '', version = 0 } = standing ?? {};
  for (const [event, reason] of [
    ['PUBLISHED', null],
    ['REOPENED', 'Wrong days'],
  ])
    await graph.db('unhcr').query(HAPPENED, [event, reason, id, version, indicator, period]);
  const of = `indicator: "${indicator}", period: "${period}"`;
  const why = 'reason: "Wrong days"';
  await tellUnhcr(`unhcrDraftReport(idempotencyKey: "d ${indicator}", ${of}, ${why}) { version }`);
  await tellUnhcr(
    `unhcrSubmitReport(idempotencyKey: "s ${indicator}", ${of}, version: ${version + 1}, ${why}) { version }`,
  );
  await graph.approve(period, indicator);
}

async function tellUnhcr(mutation: string): Promise<void> {
  const unhcr = subgraphs.find(({ name }) => name === 'unhcr');
  if (!unhcr) throw new Error('There is no UNHCR');
  const { errors } = await askAlone(
    unhcr,
    graph.db('unhcr'),
    `mutation { ${mutation} }`,
    {},
    fullRights('unhcr'),
  );
  expect(errors).toBeUndefined();
}

const REOPEN = `
  INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, reason, expires_on, decided_at, actor)
  SELECT agency_code, indicator_code, period_code, version, sha256, 'REOPENED', 'Wrong days', '2026-10-30', '2026-09-29T12:00:00Z', 'committee'
  FROM report_decision WHERE agency_code = 'UNHCR' AND indicator_code = $1 AND period_code = $2 AND kind = 'APPROVED'
  RETURNING id, version`;

const HAPPENED = `
  INSERT INTO report_event (report_id, event, at, actor, reason, expires_on, decision_id)
  SELECT id, $1, '2026-09-29T12:00:00Z', 'committee', $2,
    CASE WHEN $1 = 'REOPENED' THEN '2026-10-30T23:59:59Z'::timestamptz END, $1 || $3 FROM report
  WHERE indicator_code = $5 AND period_code = $6 AND version = $4`;
