import type { EntityManager } from 'typeorm';

import type { SubgraphContext } from '../../context.ts';
import { protectReports } from '../../disclosure/protect-reports.ts';
import { badInput } from '../../errors/bad-input.ts';
import { expectedSlices } from '../expected-slices.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { ChangeArgs, ReportToChange } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { conflict } from './conflict.ts';
import { TAKEN_TO_CHANGE_ALIKE } from './correction/correct-totals.ts';
import { findVersion } from './find-version.ts';
import { quarterWarnings } from './quarter-warnings.ts';
import { readCounts } from './read-counts.ts';
import { refuseLocked } from './refuse-locked.ts';
import type { ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';
import { shortText } from './short-text.ts';
import { storeEvents } from './store-events.ts';

/** What `…SubmitReport` is given. */
export interface SubmitArgs extends ChangeArgs {
  readonly version: number;
  readonly reason?: string | null;
}

/**
 * Submits a draft, for every slice that is expected, and makes what others see of it. A restatement
 * needs a reason, and so does what was implausible when it was drafted, or is by now.
 */
export function submitReport(
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: SubmitArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  const { asOf, identity } = context;
  const { indicator, period } = reportedBy(indicators, args, asOf);
  const given = shortText('reason', args.reason);
  if (period.end > asOf) throw badInput('period', args.period, 'one that has ended');
  return changeReport(context, {
    field,
    args,
    fields: ['events'],
    run: async (report) => {
      refuseLocked(report.versions, report.now, 'submit');
      const draft = submittable(report, args.version);
      const { inPeriod } = await readCounts(report.tx, draft.id);
      const today = await quarterWarnings(report.tx, indicator, period, inPeriod);
      const reason = reasonOf(report.versions, draft, today, given);
      const happened = { at: report.now.toISOString(), actor: identity.sub, reason };
      const event = { reportId: draft.id, event: 'SUBMITTED' as const, ...happened };
      const [eventId = ''] = await storeEvents(report.tx, [event]);
      await submitSlices(report.tx, { ...draft, reason }, eventId, indicator, asOf);
      await protectReports(report.tx, indicators);
      return draft.id;
    },
  });
}

function submittable({ versions }: ReportToChange, version: number): ReportVersion {
  const draft = findVersion(versions, version);
  const later = versions.find((other) => other.stage !== 'DRAFT' && other.version >= version);
  if (!later) return draft;
  const why =
    later === draft
      ? `it is ${draft.stage} already`
      : `version ${later.version} was submitted after it was made`;
  throw conflict(`Cannot submit version ${version}: ${why}, draft a new one`);
}

function reasonOf(
  versions: readonly ReportVersion[],
  draft: ReportVersion,
  today: readonly string[],
  given: string | null,
): string | null {
  // The correction that left the longer figures as they were had its own reason.
  const all = [...draft.warnings, ...today].filter((each) => each !== TAKEN_TO_CHANGE_ALIKE);
  const warnings = [...new Set(all)];
  if (warnings.length > 0 && given === null) {
    throw badInput('reason', null, `a reason why this is right: ${warnings.join('; ')}`);
  }
  const reason = given ?? draft.reason;
  const restated = versions.find(({ stage }) => stage !== 'DRAFT');
  if (restated && reason === null) {
    throw badInput('reason', null, `a reason why it restates version ${restated.version}`);
  }
  return reason;
}

async function submitSlices(
  tx: EntityManager,
  { periodCode, version, reason }: ReportVersion,
  eventId: string,
  indicator: IndicatorQuestion,
  asOf: string,
): Promise<void> {
  const slices = await expectedSlices(tx, [indicator], [periodCode], asOf);
  if (slices.length === 0) {
    throw conflict(
      `Cannot submit ${indicator.code} for ${periodCode}: no centre was open for it, nothing is expected`,
    );
  }
  await tx.query(SUBMISSIONS, [
    indicator.code,
    periodCode,
    slices.map(({ centre }) => centre),
    version,
    asOf,
    reason,
    eventId,
  ]);
}

const SUBMISSIONS = `
  INSERT INTO submission (indicator_code, period_code, centre_code, version, submitted_on, reason, event_id)
  SELECT $1, $2, centre, $4, $5, $6, $7 FROM unnest($3::text[]) AS slice(centre)`;
