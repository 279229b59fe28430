import type { MergedIndicator } from '../expected-parts.ts';
import { expectedReporters } from '../expected-parts.ts';

/** What decides the age bands of an indicator: what it counts, and who is expected to. */
export type BandedIndicator = Pick<MergedIndicator, 'kind' | 'lead' | 'contributors'>;

/**
 * The age bands of an indicator's joint tables, the youngest first; they depend on who is expected, and
 * never on who answers. ILO records from 15 years on.
 */
export function ageBandsOf(indicator: BandedIndicator): readonly string[] {
  return [...childrenOf(indicator), 'AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN'];
}

function childrenOf(indicator: BandedIndicator): readonly string[] {
  const reporters = expectedReporters(indicator);
  const isOfPeople = indicator.kind === 'PEOPLE';
  if (!reporters.includes('ILO')) return ['AGE_0_4', 'AGE_5_11', 'AGE_12_17'];
  if (reporters.length === 1) return [isOfPeople ? 'AGE_12_17' : 'AGE_15_17'];
  return isOfPeople ? ['AGE_0_4', 'AGE_5_11', 'AGE_12_17'] : ['AGE_0_17'];
}
