import { UsageError } from './command.ts';
import type { AgencySettings, Settings } from './settings.ts';

/** The agencies with these names, all of them for none. */
export function chooseAgencies(
  { agencies }: Settings,
  names: readonly string[] = [],
): readonly AgencySettings[] {
  const known = agencies.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `Cannot find agency "${unknown.join('", "')}": choose from ${known.join(', ')}`,
    );
  }
  return names.length === 0 ? agencies : agencies.filter(({ name }) => names.includes(name));
}
