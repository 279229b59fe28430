import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How UNHCR counts its indicators from its own records. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // Median days from claim to decision, of decisions made in the period; group as at the claim.
    code: 'OC1.1',
    kind: 'MEDIAN',
    frequency: 'MONTH',
    breakdowns: [['GROUP', 'CENTRE']],
    protection: { behind: 'UNITS' },
    question: `
      SELECT person_id AS unit, decided_on - claimed_on AS days, decided_on AS happened_on, recorded_on, population_group, centre_code
      FROM asylum_procedure`,
  },
  {
    // People given legal counselling on international protection.
    code: 'OP1.1',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'CENTRE'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'COUNTS', within: ['OP7.3'] },
    question: `
      SELECT person_id AS unit, counselled_on AS happened_on, recorded_on, sex, age_band, nationality, centre_code
      FROM legal_counselling JOIN person ON person.id = person_id
      WHERE topic = 'INTERNATIONAL_PROTECTION'`,
  },
  {
    // People registered or documented with support.
    code: 'OP1.2',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'GROUP'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'COUNTS', within: ['OP7.3'] },
    question: `
      SELECT person_id AS unit, supported_on AS happened_on, recorded_on, sex, age_band, population_group, nationality
      FROM registration_support JOIN person ON person.id = person_id`,
  },
  {
    // Specific needs whose seventh day falls in the period, with consent to reporting: followed up by then.
    code: 'OP1.3',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['SEX'], ['AGE']],
    protection: { behind: 'UNITS', sensitive: true },
    question: `
      SELECT (followed_up_on IS NOT NULL AND followed_up_on <= opened_on + 7)::int AS numerator, 1 AS denominator, person_id AS unit, sex, age_band
      FROM protection_case JOIN person ON person.id = person_id
      WHERE opened_on + 7 BETWEEN :start AND :end AND recorded_on <= :knownOn AND consent_to_reporting`,
  },
  {
    // People relocated for integration.
    code: 'OP1.4',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE']],
    protection: { behind: 'COUNTS', within: ['OP7.3'] },
    question: `
      SELECT person_id AS unit, relocated_on AS happened_on, recorded_on, sex, age_band
      FROM integration_relocation JOIN person ON person.id = person_id`,
  },
  {
    // People placed in formal jobs: of those whom UNHCR relocated.
    code: 'OP3.1',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'GROUP'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT person_id AS unit, formal_job_on AS happened_on, recorded_on, sex, age_band, population_group, nationality
      FROM integration_relocation JOIN person ON person.id = person_id`,
  },
  {
    // People reached: whoever claimed asylum or received anything of the above (with consent, where that is asked), or cash.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, claimed_on AS happened_on, age_band, population_group, centre_code, recorded_on FROM asylum_procedure
        UNION ALL SELECT person_id, supported_on, age_band, population_group, centre_code, recorded_on FROM registration_support
        UNION ALL SELECT person_id, counselled_on, age_band, population_group, centre_code, recorded_on FROM legal_counselling
        UNION ALL SELECT person_id, opened_on, age_band, population_group, centre_code, recorded_on FROM protection_case WHERE consent_to_reporting
        UNION ALL SELECT person_id, paid_on, age_band, population_group, centre_code, recorded_on FROM cash_assistance
        UNION ALL SELECT person_id, relocated_on, age_band, population_group, centre_code, recorded_on FROM integration_relocation
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
