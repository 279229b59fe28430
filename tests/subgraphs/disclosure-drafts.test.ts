import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';
import { reportMutation } from '../support/report-mutations.ts';

const officer: Identity = { ...fullRights('unhcr'), sub: 'officer' };

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

interface Face {
  readonly inPeriod: { readonly value: number | null } | null;
  readonly cells: readonly { readonly figure: { readonly suppressed: boolean } }[];
}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly shown: Face;
}

const figure = '{ value lower upper numerator denominator suppressed dayBands { count } }';
const shown = `id version shown { inPeriod ${figure} yearToDate ${figure} toDate ${figure}
  cells { sex age group nationality disability centre figure ${figure} } }`;

let keys = 0;

async function change(verb: string, given: Record<string, unknown>): Promise<Shown> {
  keys += 1;
  const variables = { idempotencyKey: `key-${keys}`, reason: 'As counted', ...given };
  const { version, message } = await reportMutation(unhcr, db, verb, variables, officer, shown);
  expect(message).toBeUndefined();
  return version as unknown as Shown; // what is asked for
}

const counted = (table: string): Promise<unknown> =>
  owner.query(`SELECT count(*)::int FROM ${table}`);

const kept = () =>
  Promise.all(['protected_report', 'protected_cell', 'told_nationality'].map(counted));

test.each([
  ['OP1.1', '2026-Q3'],
  ['OP1.1', '2026-09'],
  ['OP1.2', '2026-Q3'],
  ['OP1.3', '2026-Q3'],
  ['OP1.4', '2026-Q3'],
])(
  'a draft of %s for %s is shown as it is when it is submitted, and kept only then',
  async (...of) => {
    const [indicator, period] = of;
    const before = await kept();
    const draft = await change('Draft', { indicator, period });
    expect(await kept()).toEqual(before);
    const submitted = await change('Submit', { indicator, period, version: draft.version });
    expect(submitted).toEqual(draft);
    const [row]: readonly unknown[] = await owner.query(
      'SELECT in_period AS "inPeriod" FROM protected_report WHERE report_id = $1',
      [draft.id],
    );
    expect(row).toMatchObject({ inPeriod: submitted.shown.inPeriod });
    const cells: readonly unknown[] = await owner.query(
      'SELECT FROM protected_cell WHERE report_id = $1',
      [draft.id],
    );
    seen.push(...submitted.shown.cells);
    if (submitted.shown.cells.length > 0) expect(cells).toHaveLength(submitted.shown.cells.length);
  },
);

const seen: Face['cells'][number][] = [];

test('among them some cells are shown and some are hidden', () => {
  expect(new Set(seen.map((cell) => cell.figure.suppressed))).toEqual(new Set([true, false]));
});

test('the first of an indicator by nationality tells those apart that its submission will', async () => {
  await owner.query('ALTER TABLE told_nationality DISABLE TRIGGER only_added_to');
  await owner.query("DELETE FROM told_nationality WHERE indicator_code = 'OP1.2'");
  await owner.query('ALTER TABLE told_nationality ENABLE ALWAYS TRIGGER only_added_to');
  const report = { indicator: 'OP1.2', period: 'PY2-Q4' };
  const draft = await change('Draft', report);
  expect(await change('Submit', { ...report, version: draft.version })).toEqual(draft);
  const told: readonly unknown[] = await owner.query(
    "SELECT FROM told_nationality WHERE indicator_code = 'OP1.2'",
  );
  expect(told).not.toEqual([]);
});

test('no face of a draft is kept, and those that were are made anew when they are submitted', async () => {
  const report = { indicator: 'OP1.4', period: 'PY2-Q3' };
  const { id, version, shown: face } = await change('Draft', report);
  expect(face.inPeriod?.value).not.toBeNull();
  await expect(db.query(OLD_FACE, [id])).rejects.toThrow('it was never submitted');
  await owner.query(migration('down'));
  await owner.query(OLD_FACE, [id]);
  const before: unknown = await owner.query(SUBMITTED_FACES);
  await owner.query(migration('up'));
  expect(await owner.query('SELECT FROM protected_report WHERE report_id = $1', [id])).toEqual([]);
  expect(await owner.query(SUBMITTED_FACES)).toEqual(before);
  await expect(owner.query('DELETE FROM protected_report')).rejects.toThrow('only added to');
  await expect(owner.query('DELETE FROM protected_cell')).rejects.toThrow('only added to');
  expect((await change('Submit', { ...report, version })).shown).toEqual(face);
});

const migration = (direction: 'up' | 'down') => {
  const path = `../../subgraphs/_kit/disclosure/migrations/1784000000000-faces-of-submissions.${direction}.sql`;
  return readFileSync(new URL(path, import.meta.url), 'utf8');
};

// It would hide the third quarter of the second project year, which is the second of 2026, for good.
const OLD_FACE = `
  INSERT INTO protected_report (report_id, in_period, memory)
  SELECT $1, '{"value": null, "suppressed": true}', jsonb_build_object('pattern', NULL, 'headlines', (
    SELECT jsonb_agg(headline || '{"state": "HIDDEN"}') FROM protected_report p JOIN report r ON r.id = p.report_id,
      jsonb_array_elements(p.memory -> 'headlines') AS headline
    WHERE r.indicator_code = 'OP1.4' AND r.period_code = '2026-Q2'))`;

const SUBMITTED_FACES = `
  SELECT p.report_id, count(c) FROM protected_report p LEFT JOIN protected_cell c USING (report_id)
  WHERE EXISTS (SELECT FROM report_event e WHERE e.report_id = p.report_id AND e.event = 'SUBMITTED')
  GROUP BY p.report_id ORDER BY p.report_id`;
