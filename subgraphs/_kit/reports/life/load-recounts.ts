import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { withRights } from '../../access/with-rights.ts';
import { countReport } from '../count-report.ts';
import type { ReportCounts } from '../count-reports.ts';
import type { Reported } from './reported-by.ts';

/** Counts reports from all records known on a day: once each in a request, whichever versions ask. */
export function loadRecounts(
  db: DataSource,
  asOf: string,
): DataLoader<Reported, ReportCounts, string> {
  return new DataLoader(
    (asked) =>
      withRights({ db, centres: 'ALL' }, async (tx) => {
        const counts: ReportCounts[] = [];
        for (const { indicator, period } of asked) {
          counts.push(await countReport(tx, indicator, { period, knownOn: asOf }));
        }
        return counts;
      }),
    { cacheKeyFn: ({ indicator, period }) => `${indicator.code} ${period.code}` },
  );
}
