import type { SettingReader } from '../../agencies/settings/setting-reader.ts';
import type { PlanningSettings } from './planning-settings.ts';

/** Reads how plans are made; what is not said is as in `usual`. */
export function readPlanningSettings(
  given: SettingReader,
  usual: PlanningSettings,
): PlanningSettings {
  const number = (key: Numeric, from: number, to: number): number =>
    given.number(key, usual[key], { from, to });
  return {
    deadlineMilliseconds: number('deadlineMilliseconds', 1, 3_600_000),
    maxEvaluatedPlans: number('maxEvaluatedPlans', 1, 1_000_000),
    pathsLimit: number('pathsLimit', 1, 1_000_000),
    threads: number('threads', 1, 64),
    threadMegabytes: number('threadMegabytes', 64, 65_536),
    cacheBytes: number('cacheBytes', 0, 1_000_000_000_000),
    warmed: number('warmed', 0, 100_000),
    overrideLabels: given.strings('overrideLabels', usual.overrideLabels),
    overrideBy: given.names('overrideBy', usual.overrideBy, () => undefined),
  };
}

type Numeric = Exclude<keyof PlanningSettings, 'overrideLabels' | 'overrideBy'>;
