import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How UNICEF counts its indicators from its own records; sensitive ones only with consent to reporting. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // People receiving mental health and psychosocial support: UNICEF's part is children.
    code: 'OP5.2',
    kind: 'PEOPLE',
    frequency: 'QUARTER',
    breakdowns: [['SEX'], ['AGE']],
    protection: { behind: 'COUNTS', sensitive: true, severalContributors: true },
    question: `
      SELECT person_id AS unit, held_on AS happened_on, recorded_on, sex, age_band
      FROM mhpss_activity JOIN person ON person.id = person_id
      WHERE consent_to_reporting`,
  },
  {
    // Children enrolled in formal school.
    code: 'OP6.1',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE'], ['NATIONALITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['NATIONALITY'], within: ['OP6.2', 'OP7.3'] },
    question: `
      SELECT person_id AS unit, enrolled_on AS happened_on, recorded_on, sex, age_band, nationality
      FROM school_enrolment JOIN person ON person.id = person_id`,
  },
  {
    // Median days from request to enrolment, of enrolments in the period.
    code: 'OP6.2',
    kind: 'MEDIAN',
    frequency: 'MONTH',
    breakdowns: [['SEX']],
    protection: { behind: 'UNITS', within: ['OP6.1', 'OP7.3'] },
    question: `
      SELECT person_id AS unit, enrolled_on - requested_on AS days, enrolled_on AS happened_on, recorded_on, sex
      FROM school_enrolment JOIN person ON person.id = person_id`,
  },
  {
    // Unaccompanied children in care on the last day, each once: those with a rights-restitution plan by then.
    code: 'OP6.3',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['SEX']],
    protection: { behind: 'COUNTS', sensitive: true },
    question: `
      SELECT bool_or(plan.id IS NOT NULL)::int AS numerator, 1 AS denominator, sex
      FROM child_case JOIN person ON person.id = child_case.person_id
      LEFT JOIN rights_restitution_plan AS plan
        ON plan.child_case_id = child_case.id AND plan.issued_on <= :end AND plan.recorded_on <= :knownOn
      WHERE separation = 'UNACCOMPANIED' AND in_care_from <= :end AND (in_care_to IS NULL OR in_care_to >= :end)
        AND child_case.recorded_on <= :knownOn AND consent_to_reporting
      GROUP BY child_case.person_id, sex`,
  },
  {
    // Children whose request for school had its 30th day in the period, each once: those not enrolled by then.
    code: 'OP6.4',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['SEX']],
    protection: { behind: 'COUNTS', sensitive: true },
    question: `
      SELECT bool_or(enrolled_on IS NULL OR enrolled_on > requested_on + 30)::int AS numerator, 1 AS denominator, sex
      FROM school_enrolment JOIN person ON person.id = person_id
      WHERE requested_on + 30 BETWEEN :start AND :end AND recorded_on <= :knownOn AND consent_to_reporting_wait
      GROUP BY person_id, sex`,
  },
  {
    // People reached: every child who received anything of UNICEF's (with consent, where that is asked), a place in school included.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, opened_on AS happened_on, age_band, population_group, centre_code, recorded_on FROM child_case WHERE consent_to_reporting
        UNION ALL SELECT plan.person_id, issued_on, plan.age_band, plan.population_group, plan.centre_code, plan.recorded_on
          FROM rights_restitution_plan AS plan JOIN child_case ON child_case.id = child_case_id WHERE consent_to_reporting
        UNION ALL SELECT person_id, requested_on, age_band, population_group, centre_code, recorded_on FROM school_enrolment
        UNION ALL SELECT person_id, enrolled_on, age_band, population_group, centre_code, recorded_on FROM school_enrolment
        UNION ALL SELECT person_id, attended_on, age_band, population_group, centre_code, recorded_on FROM learning_space_attendance
        UNION ALL SELECT person_id, requested_on, age_band, population_group, centre_code, recorded_on FROM family_reunification
        UNION ALL SELECT person_id, reunified_on, age_band, population_group, centre_code, recorded_on FROM family_reunification
        UNION ALL SELECT person_id, held_on, age_band, population_group, centre_code, recorded_on FROM mhpss_activity WHERE consent_to_reporting
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
