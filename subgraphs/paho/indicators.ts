import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How PAHO counts its indicators from its own records. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // Primary health consultations: consultations, not people.
    code: 'OP5.1',
    kind: 'SERVICES',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'CENTRE'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'UNITS', within: ['OP7.3'] },
    question: `
      SELECT 1 AS quantity, person_id AS unit, consulted_on AS happened_on, recorded_on, sex, age_band, nationality, centre_code
      FROM health_consultation JOIN person ON person.id = person_id
      WHERE consultation_group = 'PRIMARY'`,
  },
  {
    // People receiving mental health and psychosocial support, in a session or a consultation, with consent to reporting.
    code: 'OP5.2',
    kind: 'PEOPLE',
    frequency: 'QUARTER',
    breakdowns: [['SEX'], ['AGE']],
    protection: { behind: 'COUNTS', sensitive: true, severalContributors: true },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band
      FROM (
        SELECT person_id, held_on AS happened_on, age_band, recorded_on, consent_to_reporting FROM mhpss_session
        UNION ALL SELECT person_id, consulted_on, age_band, recorded_on, consent_to_reporting FROM health_consultation WHERE consultation_group = 'MHPSS'
      ) AS support JOIN person ON person.id = person_id
      WHERE consent_to_reporting`,
  },
  {
    // Children under five, of those seen: up to date for age at their last visit, counted at its centre.
    // A dose tells more than the consultation of its day; an unknown status is a no.
    code: 'OP5.3',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['SEX', 'CENTRE']],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT (schedule_status = 'UP_TO_DATE')::int AS numerator, 1 AS denominator, sex, centre_code
      FROM (
        SELECT DISTINCT ON (person_id) person_id, schedule_status, centre_code
        FROM (
          SELECT person_id, consulted_on AS seen_on, 1 AS step, id, schedule_status, centre_code, age_band, recorded_on FROM health_consultation
          UNION ALL SELECT person_id, given_on, 2, id, schedule_status, centre_code, age_band, recorded_on FROM vaccination_dose
        ) AS visit
        WHERE age_band = 'AGE_0_4' AND seen_on BETWEEN :start AND :end AND recorded_on <= :knownOn
        ORDER BY person_id, seen_on DESC, step DESC, id DESC
      ) AS last_visit JOIN person ON person.id = person_id`,
  },
  {
    // People reached: whoever was attended, supported (both with consent to reporting where it is asked), vaccinated or referred to a hospital.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, consulted_on AS happened_on, age_band, population_group, centre_code, recorded_on FROM health_consultation WHERE coalesce(consent_to_reporting, true)
        UNION ALL SELECT person_id, held_on, age_band, population_group, centre_code, recorded_on FROM mhpss_session WHERE consent_to_reporting
        UNION ALL SELECT person_id, given_on, age_band, population_group, centre_code, recorded_on FROM vaccination_dose
        UNION ALL SELECT person_id, requested_on, age_band, population_group, centre_code, recorded_on FROM second_level_referral
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
