import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';

/** Tells at which centres nobody can have been in a period. */
export type TellClosed = (period: Pick<ReportingPeriod, 'start' | 'end'>) => ReadonlySet<string>;

/** The centres of an agency that were closed for all of a period, as everybody knows. */
export async function closedCentres(tx: Pick<EntityManager, 'query'>): Promise<TellClosed> {
  const rows: readonly Presence[] = await tx.query(
    `SELECT centre_code AS centre, starts_on::text AS start, coalesce(ends_on::text, '9999-12-31') AS end FROM presence`,
  );
  return ({ start, end }) => {
    const open = rows.filter((row) => row.start <= end && row.end >= start);
    const isOpen = new Set(open.map(({ centre }) => centre));
    return new Set(rows.map(({ centre }) => centre).filter((centre) => !isOpen.has(centre)));
  };
}

interface Presence {
  readonly centre: string;
  readonly start: string;
  readonly end: string;
}
