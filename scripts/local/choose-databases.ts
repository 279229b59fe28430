import { chooseAgencies } from './choose-agencies.ts';
import type { DatabaseSettings, Settings } from './settings.ts';

/** The databases of the agencies with these names, and the gateway's where it is named; all of them for no names. */
export function chooseDatabases(
  settings: Settings,
  names: readonly string[] = [],
): readonly DatabaseSettings[] {
  const { agencies, gatewayDatabase } = settings;
  if (names.length === 0) return [...agencies, gatewayDatabase];
  const ofAgencies = names.filter((name) => name !== gatewayDatabase.name);
  const chosen = ofAgencies.length > 0 ? chooseAgencies(settings, ofAgencies) : [];
  return names.length > ofAgencies.length ? [...chosen, gatewayDatabase] : chosen;
}
