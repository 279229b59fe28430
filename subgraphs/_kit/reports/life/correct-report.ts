import type { EntityManager } from 'typeorm';

import type { SubgraphContext } from '../../context.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import { addVersion } from './add-version.ts';
import type { ChangeArgs } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { conflict } from './conflict.ts';
import type { AppliedCorrection } from './correction/apply-corrections.ts';
import { applyCorrections } from './correction/apply-corrections.ts';
import type { WantedCorrection } from './correction/cell-change.ts';
import type { WantedTotals } from './correction/correct-totals.ts';
import { correctTotals, TAKEN_TO_CHANGE_ALIKE } from './correction/correct-totals.ts';
import { refuseUnknownCategories } from './correction/known-categories.ts';
import { findVersion } from './find-version.ts';
import { readCounts } from './read-counts.ts';
import { refuseLocked } from './refuse-locked.ts';
import type { ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';
import { shortText } from './short-text.ts';

/** What `…CorrectReport` is given. */
export interface CorrectArgs extends ChangeArgs, WantedTotals {
  readonly version: number;
  readonly corrections: readonly WantedCorrection[];
  readonly reason: string;
}

/** Makes a new version of the latest one with cells corrected by hand. */
export function correctReport(
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: CorrectArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  const { asOf, identity } = context;
  const { indicator, period } = reportedBy(indicators, args, asOf);
  const { corrections: wanted } = args;
  const reason = shortText('reason', args.reason);
  const made = { indicator, period, event: 'CORRECTED', actor: identity.sub, reason } as const;
  return changeReport(context, {
    field,
    args,
    fields: ['cells', 'corrections', 'inPeriod', 'toDate', 'yearToDate'],
    run: async (report) => {
      const { tx, versions, now } = report;
      refuseLocked(versions, now, 'correct');
      const base = latest(versions, args.version);
      const before = await readCounts(tx, base.id);
      await refuseUnknownCategories(tx, indicator, period, wanted);
      const { counts: after, corrections } = applyCorrections(indicator, before, wanted);
      const knownOn = base.asOf.toISOString().slice(0, 10);
      const totals = correctTotals(indicator, { period, knownOn }, { before, after }, args);
      // Once taken to change alike, they stay so until the report is counted anew.
      const earlier = base.warnings.filter((warning) => warning === TAKEN_TO_CHANGE_ALIKE);
      const warnings = [...new Set([...earlier, ...totals.warnings])];
      const id = await addVersion(report, { ...made, counts: totals.counts, knownOn, warnings });
      await storeCorrections(tx, id, corrections);
      return id;
    },
  });
}

function latest(versions: readonly ReportVersion[], version: number): ReportVersion {
  const base = findVersion(versions, version);
  const [last = base] = versions;
  if (last === base) return base;
  throw conflict(
    `Cannot correct version ${version}: version ${last.version} was made after it, correct that`,
  );
}

async function storeCorrections(
  tx: EntityManager,
  reportId: string,
  corrections: readonly AppliedCorrection[],
): Promise<void> {
  const rows = corrections.map(({ place, original, corrected }, at) => ({
    ...place,
    report_id: reportId,
    place: at + 1,
    original,
    corrected,
  }));
  await tx.query(CORRECTIONS, [JSON.stringify(rows)]);
}

const COLUMNS =
  'report_id, place, sex, age_band, population_group, nationality, disability, centre_code, original, corrected';

const CORRECTIONS = `
  INSERT INTO report_correction (${COLUMNS})
  SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::report_correction, $1)`;
