import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How IOM counts its indicators from its own records. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // People registered or documented with support: who obtained the document in the period.
    code: 'OP1.2',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'GROUP'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT person_id AS unit, obtained_on AS happened_on, recorded_on, sex, age_band, population_group, nationality
      FROM documentation_support JOIN person ON person.id = person_id`,
  },
  {
    // Returned nationals given reception assistance.
    code: 'OP2.1',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE']],
    protection: { behind: 'COUNTS', within: ['OP7.3'] },
    question: `
      SELECT person_id AS unit, received_on AS happened_on, recorded_on, sex, age_band, centre_code
      FROM reception JOIN person ON person.id = person_id
      WHERE population_group = 'RETURNED_NATIONAL' AND assistance IS NOT NULL`,
  },
  {
    // Bed-nights used over bed-nights offered. A night belongs to the day it begins on; a stay or a
    // capacity that was never ended counts to the period's end, or to the day the centre closed.
    code: 'OP2.2',
    kind: 'PERCENTAGE',
    frequency: 'MONTH',
    breakdowns: [['CENTRE']],
    protection: { behind: 'UNITS' },
    question: `
      WITH open AS (
        SELECT centre_code, greatest(starts_on, :start) AS first_night, least(ends_on, :end) AS last_night
        FROM presence WHERE starts_on <= :end AND coalesce(ends_on, :end) >= :start
      )
      SELECT least(discharged_on - 1, last_night) - greatest(admitted_on, first_night) + 1 AS numerator,
        0 AS denominator, person_id AS unit, centre_code
      FROM accommodation_stay JOIN open USING (centre_code)
      WHERE admitted_on <= last_night AND (discharged_on IS NULL OR discharged_on > first_night)
        AND recorded_on <= :knownOn
      UNION ALL
      SELECT 0, beds * (least(valid_to, last_night) - greatest(valid_from, first_night) + 1), NULL, centre_code
      FROM accommodation_capacity JOIN open USING (centre_code)
      WHERE valid_from <= last_night AND (valid_to IS NULL OR valid_to >= first_night)
        AND recorded_on <= :knownOn`,
  },
  {
    // Potential victims of trafficking referred, of those who consent to being counted.
    code: 'OP2.3',
    kind: 'PEOPLE',
    frequency: 'QUARTER',
    breakdowns: [['SEX']],
    protection: { behind: 'COUNTS', sensitive: true },
    question: `
      SELECT person_id AS unit, referred_on AS happened_on, recorded_on, sex
      FROM trafficking_screening JOIN person ON person.id = person_id
      WHERE consent_to_reporting`,
  },
  {
    // People reached: whoever was received, accommodated, supported to a document, screened (with consent to reporting) or helped to return.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, received_on AS happened_on, age_band, population_group, centre_code, recorded_on FROM reception
        UNION ALL SELECT person_id, admitted_on, age_band, population_group, centre_code, recorded_on FROM accommodation_stay
        UNION ALL SELECT person_id, requested_on, age_band, population_group, centre_code, recorded_on FROM documentation_support
        UNION ALL SELECT person_id, requested_on, age_band, population_group, centre_code, recorded_on FROM voluntary_return
        UNION ALL SELECT person_id, screened_on, age_band, population_group, centre_code, recorded_on FROM trafficking_screening WHERE consent_to_reporting
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
