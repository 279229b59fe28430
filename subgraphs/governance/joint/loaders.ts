import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { CentreSpan } from './centres/open-centres.ts';

/** What the joint figures load beside the agencies' reports. */
export const jointLoaders = (db: DataSource) => ({
  /** When every centre is open, by a key that stands for all of them: one statement for any number of reports. */
  centreSpans: new DataLoader<'ALL', readonly CentreSpan[]>(async (keys) => {
    const spans: readonly CentreSpan[] = await db.query(CENTRE_SPANS);
    return keys.map(() => spans);
  }),
});

const CENTRE_SPANS = `
  SELECT centre_code AS "centreCode", starts_on AS "startsOn", ends_on AS "endsOn"
  FROM presence ORDER BY centre_code, starts_on`;
