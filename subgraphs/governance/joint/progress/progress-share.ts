import type { TargetTerms } from './target-terms.ts';

/**
 * How far a figure is towards its target, 1 being there; below 0 and over 1 as they are.
 * A level is measured from its baseline, which is right for falling ones too.
 * A ceiling has no progress, nor has a level whose target is its baseline.
 */
export function progressShare(
  { type, baseline, target }: TargetTerms,
  actual: number,
): number | null {
  if (type === 'CEILING') return null;
  const distance = type === 'LEVEL' ? target - baseline : target;
  const covered = type === 'LEVEL' ? actual - baseline : actual;
  return distance === 0 ? null : covered / distance;
}

/** The figure at which a share of the target is reached; a ceiling is due whole at any time. */
export function figureAtShare({ type, baseline, target }: TargetTerms, share: number): number {
  if (type === 'CEILING') return target;
  return type === 'LEVEL' ? baseline + share * (target - baseline) : share * target;
}
