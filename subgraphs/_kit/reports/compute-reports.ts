import type { EntityManager } from 'typeorm';

import { openDatabase } from '../database/open-database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { protectReports } from '../disclosure/protect-reports.ts';
import { gatherRecords } from './asked-records.ts';
import { countReports } from './count-reports.ts';
import type { Draft } from './drafts-to-compute.ts';
import { draftsToCompute } from './drafts-to-compute.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { storeEvents } from './life/store-events.ts';
import { storeVersions } from './store-versions.ts';

/** How far a computation has come, from 0 to `total`. */
export type Progress = (done: number, total: number) => void;

/**
 * Computes the reports that were submitted by `asOf` and are not stored yet, each from the records
 * known on the day it was submitted; resolves to how many. All reports of an indicator are counted
 * together. Needs the owner's URL, since it reads every centre's records.
 */
export async function computeReports(
  subgraph: Subgraph,
  ownerUrl: string,
  options: { readonly asOf: string; readonly onProgress?: Progress },
): Promise<number> {
  const db = await openDatabase(subgraph, ownerUrl);
  try {
    const drafts = await draftsToCompute(db, subgraph.indicators, options.asOf);
    let done = 0;
    for (const indicator of subgraph.indicators) {
      const ofIndicator = drafts.filter((draft) => draft.indicator === indicator);
      if (ofIndicator.length === 0) continue;
      await db.transaction((tx) => computeIndicator(tx, subgraph, indicator, ofIndicator));
      done += ofIndicator.length;
      options.onProgress?.(done, drafts.length);
    }
    await db.transaction((tx) => protectReports(tx, subgraph.indicators));
    await db.query('ANALYZE report, report_cell, report_event, protected_report, protected_cell');
    return drafts.length;
  } finally {
    await db.destroy();
  }
}

async function computeIndicator(
  tx: EntityManager,
  { name }: Subgraph,
  indicator: IndicatorQuestion,
  drafts: readonly Draft[],
): Promise<void> {
  await gatherRecords(tx, indicator);
  const counts = await countReports(
    tx,
    indicator,
    drafts.map(({ period, submittedOn }) => ({ period, knownOn: submittedOn })),
  );
  const versions = counts.map((counted, at) => ({ ...versionOf(drafts[at]), ...counted }));
  const ids = await storeVersions(tx, indicator, versions);
  await storeEvents(
    tx,
    ids.flatMap((id, at) => eventsOf(`${name}-officer`, id, drafts[at])),
  );
}

function versionOf(draft: Draft | undefined) {
  if (!draft) throw new RangeError('There is a count for each draft');
  const { period, version, submittedOn, reason } = draft;
  return {
    period,
    version,
    knownOn: submittedOn,
    draftedAt: noonOf(submittedOn),
    reason,
    restates: version > 1 ? version - 1 : null,
    warnings: [],
  };
}

function eventsOf(actor: string, reportId: string, draft: Draft | undefined) {
  if (!draft) return [];
  const happened = { reportId, at: noonOf(draft.submittedOn), actor, reason: draft.reason };
  return [
    { ...happened, event: 'DRAFTED' as const },
    { ...happened, event: 'SUBMITTED' as const },
  ];
}

function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}
