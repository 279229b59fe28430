import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import { prepareAgencies } from './agencies/prepare-agencies.ts';
import type { Preparation } from './agencies/prepare-agency.ts';
import type { OwnDatabase } from './databases.ts';
import { openDatabases } from './databases.ts';
import { describePrepared, describeStep } from './describe-step.ts';
import { createProgress } from './progress.ts';
import type { DatabaseSettings, Settings } from './settings.ts';

/** What a script asks of each database; the rest is not done. */
export type Work = Partial<Pick<Preparation, 'migrate' | 'seedScale' | 'reportAsOf'>>;

/** Does the same work on several databases, with progress, and needs the owner's address of each. */
export async function workOnDatabases(
  settings: Settings,
  wanted: readonly DatabaseSettings[],
  work: Work,
): Promise<void> {
  const { all, cluster } = await openDatabases(settings, wanted);
  const progress = createProgress(wanted.map(({ name }) => name));
  try {
    const preparations = all.map((database) => ({
      agency: database.name,
      ownerUrl: ownerUrlOf(database, wanted),
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
  { name, ownerUrl }: OwnDatabase,
  wanted: readonly DatabaseSettings[],
): string {
  if (ownerUrl !== null) return ownerUrl;
  const prefix = wanted.find((database) => database.name === name)?.prefix ?? name;
  throw new StartupError(
    `Cannot work on the database of ${name} as its server's role: set ${prefix}_OWNER_DATABASE_URL`,
  );
}
