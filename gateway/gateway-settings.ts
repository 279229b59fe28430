import { usualSettings } from './agencies/settings/agency-settings.ts';
import type { AgencySettings } from './agencies/settings/agency-settings.ts';
import { usualLimits } from './limits/settings/limit-settings.ts';
import type { LimitSettings } from './limits/settings/limit-settings.ts';
import { usualPlanning } from './supergraph/planning/planning-settings.ts';
import type { PlanningSettings } from './supergraph/planning/planning-settings.ts';

/** How the gateway plans, what it lets clients ask, and how it treats its agencies. */
export interface GatewaySettings {
  /** How long one client's request may take in all. */
  readonly requestBudgetMilliseconds: number;
  /** How long a question of an agency's own service may take: less than the gateway waits for that agency. */
  readonly serviceBudgetMilliseconds: number;
  readonly planning: PlanningSettings;
  /** How much a request may ask for, and a client in a minute. */
  readonly limits: LimitSettings;
  readonly defaults: AgencySettings;
  /** Agencies that are treated otherwise, by name. */
  readonly subgraphs: ReadonlyMap<string, AgencySettings>;
}

/** What holds without a file of settings. */
export const usualGatewaySettings: GatewaySettings = {
  requestBudgetMilliseconds: 30_000,
  serviceBudgetMilliseconds: 8_000,
  planning: usualPlanning,
  limits: usualLimits,
  defaults: usualSettings,
  subgraphs: new Map(),
};

/** The settings of one agency. */
export function settingsOf(
  { defaults, subgraphs }: GatewaySettings,
  agency: string,
): AgencySettings {
  return subgraphs.get(agency) ?? defaults;
}
