import type { Settings } from './settings.ts';

/** The day on which the invented records end. */
export const seededDay = '2026-09-30';

/** The day that decides what is due: as given, else where invented records end, else today. */
export function dayOf({ asOf, agencies }: Settings): string {
  if (asOf !== null) return asOf;
  const hasOurs = agencies.some(({ databaseUrl }) => databaseUrl === null);
  return hasOurs ? seededDay : new Date().toISOString().slice(0, 10);
}
