import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import { prepareAgencies } from './agencies/prepare-agencies.ts';
import type { Preparation } from './agencies/prepare-agency.ts';
import type { AgencyDatabase } from './databases.ts';
import { openDatabases } from './databases.ts';
import { describePrepared, describeStep } from './describe-step.ts';
import { createProgress } from './progress.ts';
import type { AgencySettings, Settings } from './settings.ts';

/** What a script asks of each database; the rest is not done. */
export type Work = Partial<Pick<Preparation, 'migrate' | 'seedScale' | 'reportAsOf'>>;

/** Does the same work on the databases of several agencies, with progress, and needs the owner's address of each. */
export async function workOnDatabases(
  settings: Settings,
  agencies: readonly AgencySettings[],
  work: Work,
): Promise<void> {
  const { all, cluster } = await openDatabases(settings, agencies);
  const progress = createProgress(agencies.map(({ name }) => name));
  try {
    const preparations = all.map((database) => ({
      agency: database.agency,
      ownerUrl: ownerUrlOf(database, agencies),
      servingRole: database.servingRole,
      migrate: work.migrate ?? false,
      seedScale: work.seedScale ?? null,
      reportAsOf: work.reportAsOf ?? null,
    }));
    await prepareAgencies(preparations, {
      onStep: (agency, step) => {
        progress.show(agency, describeStep(step), step.done / step.total);
      },
      onPrepared: (agency, prepared) => {
        progress.show(agency, describePrepared(prepared), 1);
      },
    });
  } finally {
    progress.finish();
    await cluster?.release();
  }
}

/** The owner's address; without it the work cannot be done. */
export function ownerUrlOf(
  { agency, ownerUrl }: AgencyDatabase,
  agencies: readonly AgencySettings[],
): string {
  if (ownerUrl !== null) return ownerUrl;
  const prefix = agencies.find(({ name }) => name === agency)?.prefix ?? agency;
  throw new StartupError(
    `Cannot work on the database of ${agency} as its server's role: set ${prefix}_OWNER_DATABASE_URL`,
  );
}
