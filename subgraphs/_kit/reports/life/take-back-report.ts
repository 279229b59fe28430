import type { SubgraphContext } from '../../context.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { ChangeArgs } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { conflict } from './conflict.ts';
import { findVersion } from './find-version.ts';
import type { ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';
import { shortText } from './short-text.ts';
import { storeEvents } from './store-events.ts';

/** What `…TakeBackReport` is given. */
export interface TakeBackArgs extends ChangeArgs {
  readonly version: number;
  readonly reason: string;
}

/** Takes a submitted version back: it is a draft again, and is not reported. What was verified stays. */
export function takeBackReport(
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: TakeBackArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  reportedBy(indicators, args, context.asOf);
  const reason = shortText('reason', args.reason);
  return changeReport(context, {
    field,
    args,
    fields: ['events'],
    run: async ({ tx, versions, now }) => {
      const found = findVersion(versions, args.version);
      refuseUnlessSubmitted(found);
      const happened = { at: now.toISOString(), actor: context.identity.sub, reason };
      await storeEvents(tx, [{ reportId: found.id, event: 'TAKEN_BACK', ...happened }]);
      return found.id;
    },
  });
}

function refuseUnlessSubmitted({ version, stage, events }: ReportVersion): void {
  if (stage === 'SUBMITTED') return;
  const last = events.findLast(({ event }) => event !== 'REOPENED');
  const since = last ? ` by "${last.actor}" since ${last.at.toISOString()}` : '';
  const next =
    stage === 'DRAFT'
      ? 'there is nothing to take back'
      : 'only the joint governance can return or reopen it';
  const why = stage === 'RETURNED' ? 'draft or correct a new version' : next;
  throw conflict(`Cannot take back version ${version}: it is ${stage}${since}, ${why}`);
}
