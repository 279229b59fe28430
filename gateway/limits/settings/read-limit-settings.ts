import type { SettingReader } from '../../agencies/settings/setting-reader.ts';
import type { LimitSettings, RateSettings } from './limit-settings.ts';

/** Reads how much a request may ask for; what is not said is as in `usual`. */
export function readLimitSettings(given: SettingReader, usual: LimitSettings): LimitSettings {
  const number = (key: Numeric, from: number, to: number): number =>
    given.number(key, usual[key], { from, to });
  return {
    enforced: given.boolean('enforced', usual.enforced),
    tokens: number('tokens', 1, 1_000_000),
    depth: number('depth', 1, 1_000),
    nesting: number('nesting', 1, 1_000),
    aliases: number('aliases', 0, 1_000_000),
    rootFields: number('rootFields', 1, 1_000_000),
    directives: number('directives', 0, 1_000_000),
    selections: number('selections', 1, 1_000_000),
    comparisons: number('comparisons', 0, 1_000_000_000),
    cost: number('cost', 1, 1_000_000_000_000),
    listSize: number('listSize', 0, 1_000_000),
    pageSize: number('pageSize', 1, 1_000_000),
    variableDepth: number('variableDepth', 1, 1_000),
    rate: readRate(given.object('rate'), usual.rate),
  };
}

type Numeric = Exclude<keyof LimitSettings, 'enforced' | 'rate'>;

function readRate(given: SettingReader, usual: RateSettings): RateSettings {
  const points = { from: 1, to: 1_000_000_000_000 };
  return {
    publicPoints: given.number('publicPoints', usual.publicPoints, points),
    identifiedPoints: given.number('identifiedPoints', usual.identifiedPoints, points),
    trustedProxies: given.number('trustedProxies', usual.trustedProxies, { from: 0, to: 10 }),
  };
}
