import type { Preparation } from './agencies/prepare-agency.ts';
import type { OwnDatabase } from './databases.ts';

/** What brings a database to where its server can start; null for one whose owner we are not. */
export function wholePreparation(
  { name: agency, ownerUrl, servingRole, isEmbedded }: OwnDatabase,
  { scale, asOf }: { readonly scale: number; readonly asOf: string },
): Preparation | null {
  if (ownerUrl === null) return null;
  // Nobody's own database is filled with invented records unasked.
  const seedScale = isEmbedded ? scale : null;
  return { agency, ownerUrl, servingRole, migrate: true, seedScale, reportAsOf: asOf };
}
