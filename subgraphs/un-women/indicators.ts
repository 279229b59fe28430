import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How UN Women counts its indicators from its own records; sensitive ones only with consent to reporting. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // Disclosures whose third day falls in the period and that led to an accepted service, served by that day.
    code: 'OP4.1',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['AGE']],
    protection: { behind: 'UNITS', sensitive: true },
    question: `
      SELECT (first_service_on IS NOT NULL AND first_service_on <= disclosed_on + 3)::int AS numerator, 1 AS denominator, person_id AS unit, age_band
      FROM gbv_case
      WHERE disclosed_on + 3 BETWEEN :start AND :end AND recorded_on <= :knownOn
        AND consent_to_reporting AND cardinality(services_accepted) > 0`,
  },
  {
    // Women completing empowerment training.
    code: 'OP4.2',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['AGE', 'NATIONALITY']],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT person_id AS unit, completed_on AS happened_on, recorded_on, age_band, nationality
      FROM empowerment_training JOIN person ON person.id = person_id
      WHERE person.sex = 'FEMALE'`,
  },
  {
    // Centres open on the period's last day whose latest audit up to then found the standard met.
    code: 'OP4.3',
    kind: 'STOCK',
    frequency: 'QUARTER',
    breakdowns: [['CENTRE']],
    question: `
      SELECT DISTINCT ON (centre_code) meets_standard::int AS quantity, centre_code
      FROM gender_audit JOIN presence USING (centre_code)
      WHERE audited_on <= :end AND recorded_on <= :knownOn
        AND :end BETWEEN starts_on AND coalesce(ends_on, 'infinity')
      ORDER BY centre_code, audited_on DESC`,
  },
  {
    // People receiving psychosocial support in safe spaces. Sensitive: one dimension at a time.
    code: 'OP5.2',
    kind: 'PEOPLE',
    frequency: 'QUARTER',
    breakdowns: [['SEX'], ['AGE']],
    protection: { behind: 'COUNTS', sensitive: true, severalContributors: true },
    question: `
      SELECT person_id AS unit, visited_on AS happened_on, recorded_on, sex, age_band
      FROM safe_space_visit JOIN person ON person.id = person_id
      WHERE psychosocial_support AND consent_to_reporting`,
  },
  {
    // People reached: whoever disclosed or visited, with consent to reporting, or was enrolled in training.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, disclosed_on AS happened_on, age_band, population_group, centre_code, recorded_on FROM gbv_case WHERE consent_to_reporting
        UNION ALL SELECT person_id, visited_on, age_band, population_group, centre_code, recorded_on FROM safe_space_visit WHERE consent_to_reporting
        UNION ALL SELECT person_id, enrolled_on, age_band, population_group, centre_code, recorded_on FROM empowerment_training
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
