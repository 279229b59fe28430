/** Where a number stands against what is due of it. */
export type Track = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';

// Shares are quotients of floats: nine tenths must not fail for the last binary digit.
const ROUNDING = 1e-9;

/** Progress against what is due: on track from nine tenths, at risk from six. */
export function trackOfShare(progress: number, due: number): Track {
  const ratio = progress / due + ROUNDING;
  if (ratio >= 0.9) return 'ON_TRACK';
  return ratio >= 0.6 ? 'AT_RISK' : 'OFF_TRACK';
}

/** A ceiling: on track at or under it, at risk up to a tenth over. */
export function trackOfCeiling(actual: number, ceiling: number): Track {
  if (actual <= ceiling + ROUNDING) return 'ON_TRACK';
  return actual <= ceiling * 1.1 + ROUNDING ? 'AT_RISK' : 'OFF_TRACK';
}

/** Whether so little is due that no status is given. */
export function isTooEarly(due: number): boolean {
  return due + ROUNDING < 0.1;
}
