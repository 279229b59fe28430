import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How the joint governance counts the indicators that no agency does. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // The latest round of the survey; rounds are never pooled.
    code: 'I1',
    kind: 'SURVEY',
    frequency: 'YEAR',
    breakdowns: [],
    question: `
      SELECT value, lower, upper, respondents
      FROM survey_wave
      WHERE ended_on <= :end AND ended_on <= :knownOn
      ORDER BY ended_on DESC LIMIT 1`,
  },
  {
    // Action points whose date falls in the period, done by then.
    code: 'OP8.3',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [],
    question: `
      SELECT (done_on IS NOT NULL AND done_on <= due_on)::int AS numerator, 1 AS denominator
      FROM action_point
      WHERE due_on BETWEEN :start AND :end AND agreed_on <= :knownOn`,
  },
  {
    // Complaints and feedback whose fifteenth day falls in the period, answered by then.
    code: 'OP8.5',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['CENTRE']],
    protection: { behind: 'COUNTS', sensitive: true },
    question: `
      SELECT answered_in_time AS numerator, received AS denominator, centre_code
      FROM feedback_tally
      WHERE due_month BETWEEN :start AND :end AND recorded_on <= :knownOn`,
  },
];

/** What it leads and cannot count yet: referrals are not kept so far. */
export const uncounted: readonly IndicatorQuestion[] = [
  {
    code: 'OP8.1',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['CENTRE']],
    protection: { behind: 'COUNTS' },
    question: '',
  },
];
