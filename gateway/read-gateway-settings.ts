import { readFileSync } from 'node:fs';

import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';
import { isJsonObject } from './agencies/json.ts';
import type { JsonObject } from './agencies/json.ts';
import type { AgencySettings } from './agencies/settings/agency-settings.ts';
import { readAgencySettings } from './agencies/settings/read-agency-settings.ts';
import { SettingReader } from './agencies/settings/setting-reader.ts';
import { errorLine } from './error-line.ts';
import { usualGatewaySettings } from './gateway-settings.ts';
import type { GatewaySettings } from './gateway-settings.ts';
import { readLimitSettings } from './limits/settings/read-limit-settings.ts';
import { readPlanningSettings } from './supergraph/planning/read-planning-settings.ts';

/**
 * Reads a file of settings, `{ "planning": {…}, "limits": {…}, "defaults": {…}, "subgraphs": { "<name>": {…} } }`;
 * a `StartupError` says all that is wrong with it, a line each. Without `agencies`, the supergraph's, any
 * name is taken for one.
 */
export function readGatewaySettings(file: string, agencies?: readonly string[]): GatewaySettings {
  const problems: string[] = [];
  const note = (problem: string): void => {
    problems.push(`${problem}, in settings "${file}"`);
  };
  const root = new SettingReader(readJson(file), '', note);
  const given = root.object('defaults');
  const usual = usualGatewaySettings;
  const settings = {
    requestBudgetMilliseconds: given.number(
      'requestBudgetMilliseconds',
      usual.requestBudgetMilliseconds,
      { from: 1, to: 3_600_000 },
    ),
    serviceBudgetMilliseconds: given.number(
      'serviceBudgetMilliseconds',
      usual.serviceBudgetMilliseconds,
      { from: 1, to: 3_600_000 },
    ),
    planning: readPlanningSettings(root.object('planning'), usual.planning),
    limits: readLimitSettings(root.object('limits'), usual.limits),
    defaults: readAgencySettings(given, usual.defaults),
    subgraphs: new Map<string, AgencySettings>(),
  };
  const subgraphs = root.object('subgraphs');
  for (const name of subgraphs.keys()) {
    if (agencies && !agencies.includes(name)) {
      note(`Cannot find subgraph "${name}" in the supergraph, choose from ${agencies.join(', ')}`);
    }
    settings.subgraphs.set(name, readAgencySettings(subgraphs.object(name), settings.defaults));
  }
  root.finish();
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  return settings;
}

function readJson(file: string): JsonObject {
  const settings = parse(file, readText(file));
  if (isJsonObject(settings)) return settings;
  throw new StartupError(`Cannot use settings "${file}": give an object`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartupError(`Cannot read settings "${file}": ${errorLine(error)}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StartupError(`Cannot parse settings "${file}": ${errorLine(error)}`);
  }
}
