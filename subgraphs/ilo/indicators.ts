import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How ILO counts its indicators from its own records. Its age bands merge to the shared ones. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // Of people placed in formal jobs whose 180th day falls in the period, in formal work that day; unknown counts as no.
    code: 'OC3.1',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    breakdowns: [['SEX', 'AGE'], ['GROUP']],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT DISTINCT ON (person_id) coalesce(retained_at180_days, false)::int AS numerator, 1 AS denominator,
        sex, shared_age_band(ilo_age_band) AS age_band, population_group
      FROM placement JOIN person ON person.id = person_id
      WHERE placed_on + 180 BETWEEN :start AND :end AND recorded_on <= :knownOn AND imss_registered
      ORDER BY person_id, placed_on, placement.id`,
  },
  {
    // People placed in formal jobs: those registered with IMSS.
    code: 'OP3.1',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [
      ['SEX', 'AGE', 'GROUP'],
      ['NATIONALITY', 'SEX'],
    ],
    protection: { behind: 'COUNTS', within: ['OP7.3'] },
    question: `
      SELECT person_id AS unit, placed_on AS happened_on, recorded_on, sex, shared_age_band(ilo_age_band) AS age_band,
        population_group, nationality
      FROM placement JOIN person ON person.id = person_id
      WHERE imss_registered`,
  },
  {
    // People with certified competences.
    code: 'OP3.2',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE']],
    protection: { behind: 'COUNTS' },
    question: `
      SELECT person_id AS unit, certified_on AS happened_on, recorded_on, sex, shared_age_band(ilo_age_band) AS age_band
      FROM skills_certification JOIN person ON person.id = person_id`,
  },
  {
    // Employers active on the period's last day, at each centre that they work with.
    code: 'OP3.3',
    kind: 'EMPLOYERS',
    frequency: 'MONTH',
    breakdowns: [['CENTRE']],
    question: `
      SELECT employer.id AS unit, place.active_from AS happened_on, centre_code
      FROM employer JOIN employer_centre AS place ON place.employer_id = employer.id
      WHERE :end BETWEEN employer.active_from AND coalesce(employer.active_to, 'infinity')
        AND :end BETWEEN place.active_from AND coalesce(place.active_to, 'infinity')
        AND recorded_on <= :knownOn`,
  },
  {
    // People reached: whoever was profiled, placed, assessed, or helped to her rights at work.
    code: 'OP7.3',
    kind: 'PEOPLE',
    frequency: 'MONTH',
    breakdowns: [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
    protection: { behind: 'COUNTS', sensitiveBy: ['DISABILITY'] },
    question: `
      SELECT person_id AS unit, happened_on, recorded_on, sex, shared_age_band(ilo_age_band) AS age_band, population_group, disability, centre_code
      FROM (
        SELECT person_id, registered_on AS happened_on, ilo_age_band, population_group, centre_code, recorded_on FROM job_seeker
        UNION ALL SELECT person_id, placed_on, ilo_age_band, population_group, centre_code, recorded_on FROM placement
        UNION ALL SELECT person_id, assessed_on, ilo_age_band, population_group, centre_code, recorded_on FROM skills_certification
        UNION ALL SELECT person_id, opened_on, ilo_age_band, population_group, centre_code, recorded_on FROM labour_rights_case
      ) AS contact JOIN person ON person.id = person_id`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
