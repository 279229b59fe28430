import type { MergedIndicator, MissingReason } from '../expected-parts.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';
import type { MergedResult } from '../merge-result.ts';
import { isCount } from '../table/most-of-a-cell.ts';
import { progressShare } from './progress-share.ts';
import type { Track } from './progress-track.ts';
import { isTooEarly, trackOfCeiling, trackOfShare } from './progress-track.ts';
import type { TargetTerms } from './target-terms.ts';

export type ProgressStatus = Track | 'TOO_EARLY' | 'UNCERTAIN' | 'NO_DATA';

/** A figure that is measured against its target. */
interface Measured {
  readonly kind: MergedIndicator['kind'];
  readonly terms: TargetTerms;
  readonly result: MergedResult;
  readonly figure: MergedFigure;
  readonly due: number | null;
}

/** The status of a figure against what is due of its target; null where none can be given. */
export function progressStatus(measured: Measured): ProgressStatus | null {
  const { terms, result, figure, due } = measured;
  if (result.state === 'NONE') return statusOfNothing(measured);
  if (figure.reading === 'NOT_REPORTED') return 'NO_DATA';
  if (HAS_NO_STATUS.has(figure.reading)) return null;
  if (due !== null && isTooEarly(due)) return 'TOO_EARLY';
  if (figure.reading === 'AT_LEAST') return statusOfLeast(measured);
  return agreed(ends(figure).map((end) => trackOf(terms, end, due)));
}

const HAS_NO_STATUS: ReadonlySet<MergedFigure['reading']> = new Set([
  'OF_THOSE_REPORTING',
  'NO_CASES',
  'SUPPRESSED',
  'SIDE_BY_SIDE',
]);

// An agency that did not answer may well have reported, and a report that is not approved, or was sent
// back, was: neither is the same as no data.
function statusOfNothing({ kind, result: { missing } }: Measured): ProgressStatus | null {
  if (missing.length === 0) return null;
  if (missing.every(({ reason }) => NOTHING_CAME.has(reason))) return 'NO_DATA';
  const isAway = missing.some(({ reason }) => reason === 'UNAVAILABLE');
  return isAway && isCount(kind) ? 'UNCERTAIN' : null;
}

const NOTHING_CAME: ReadonlySet<MissingReason> = new Set(['MISSING', 'NOT_DUE']);

// More can only help a rising count; nothing else is known from its lower end alone.
function statusOfLeast({ kind, terms, figure, due }: Measured): ProgressStatus | null {
  if (!isCount(kind) || !rises(terms) || figure.lower === null) return 'UNCERTAIN';
  const track = trackOf(terms, figure.lower, due);
  return track === null || track === 'ON_TRACK' ? track : 'UNCERTAIN';
}

function rises({ type, baseline, target }: TargetTerms): boolean {
  return type === 'LEVEL' ? target > baseline : type !== 'CEILING';
}

function ends({ value, lower, upper }: MergedFigure): readonly number[] {
  if (lower !== null && upper !== null) return [lower, upper];
  return value === null ? [] : [value];
}

function trackOf(terms: TargetTerms, actual: number, due: number | null): Track | null {
  if (terms.type === 'CEILING') return trackOfCeiling(actual, terms.target);
  const progress = progressShare(terms, actual);
  return progress === null || due === null ? null : trackOfShare(progress, due);
}

function agreed(tracks: readonly (Track | null)[]): ProgressStatus | null {
  const [first = null] = tracks;
  return tracks.every((track) => track === first) ? first : 'UNCERTAIN';
}
