import { migrateUp } from '../../../subgraphs/_kit/database/migrate.ts';
import { computeReports } from '../../../subgraphs/_kit/reports/compute-reports.ts';
import { seedRecords } from '../../../subgraphs/_kit/seeding/seed-records.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { migrateGateway } from '../gateway/migrate-gateway.ts';

/** What to do with an agency's database, in this order; what is null or false is left out. */
export interface Preparation {
  /** Or `gateway`, whose own database is only migrated. */
  readonly agency: string;
  readonly ownerUrl: string;
  /** The role that the agency's server logs in as. */
  readonly servingRole: string;
  readonly migrate: boolean;
  /** The size of the invented data set for a database that is empty. */
  readonly seedScale: number | null;
  /** The day on which the reports are computed that were submitted by then. */
  readonly reportAsOf: string | null;
}

/** What was done: migrations applied, records stored, reports computed. */
export interface Prepared {
  readonly migrations: number;
  readonly rows: number;
  readonly reports: number;
}

/** How far one step has come, from 0 to `total`. */
export interface Step {
  readonly step: 'migrate' | 'seed' | 'report';
  readonly done: number;
  readonly total: number;
}

/** Brings one agency's database to where its server can start. */
export async function prepareAgency(
  { agency, ownerUrl, servingRole, migrate, seedScale, reportAsOf }: Preparation,
  onStep: (step: Step) => void,
): Promise<Prepared> {
  if (agency === 'gateway') {
    const migrations = migrate ? await migrateGateway(ownerUrl, servingRole) : 0;
    return { migrations, rows: 0, reports: 0 };
  }
  const subgraph = subgraphs.find(({ name }) => name === agency);
  if (!subgraph) throw new Error(`Cannot find agency "${agency}"`);
  const onProgress = (step: Step['step']) => (done: number, total: number) => {
    onStep({ step, done, total });
  };
  onStep({ step: 'migrate', done: 0, total: 1 });
  const migrations = migrate ? await migrateUp(subgraph, ownerUrl, { servingRole }) : 0;
  const seeding = { scale: seedScale ?? 0, onProgress: onProgress('seed') };
  const { rows } = seedScale ? await seedRecords(subgraph, ownerUrl, seeding) : { rows: 0 };
  const reporting = { asOf: reportAsOf ?? '', onProgress: onProgress('report') };
  const reports = reportAsOf ? await computeReports(subgraph, ownerUrl, reporting) : 0;
  return { migrations, rows, reports };
}
