import type { SubgraphContext } from '../../context.ts';
import { countReport } from '../count-report.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import { addVersion } from './add-version.ts';
import type { ChangeArgs } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { refuseLocked } from './refuse-locked.ts';
import type { ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';
import { shortText } from './short-text.ts';

/** What `…DraftReport` is given. */
export interface DraftArgs extends ChangeArgs {
  readonly reason?: string | null;
}

/** Computes a new version of a report from all of the agency's records known today, whoever asks. */
export function draftReport(
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: DraftArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  const { asOf: knownOn, identity } = context;
  const { indicator, period } = reportedBy(indicators, args, knownOn);
  const reason = shortText('reason', args.reason);
  const made = { indicator, period, knownOn, event: 'DRAFTED', reason } as const;
  return changeReport(context, {
    field,
    args,
    fields: ['cells', 'inPeriod', 'toDate', 'yearToDate'],
    run: async (report) => {
      refuseLocked(report.versions, report.now, 'draft');
      const counts = await countReport(report.tx, indicator, { period, knownOn });
      return addVersion(report, { ...made, counts, actor: identity.sub });
    },
  });
}
