import type { IndicatorQuestion } from '../_kit/reports/indicator-question.ts';

/** How UNOPS counts its indicators from its own records. */
export const indicators: readonly IndicatorQuestion[] = [
  {
    // Items of equipment handed over.
    code: 'OP7.1',
    kind: 'SERVICES',
    frequency: 'MONTH',
    breakdowns: [['CENTRE']],
    question: `
      SELECT 1 AS quantity, handed_over_on AS happened_on, handover_recorded_on AS recorded_on, centre_code
      FROM equipment_item`,
  },
  {
    // Physical progress last measured by the period's end, weighted by the contract value in force
    // that day; works at a centre that was closed by then no longer count.
    code: 'OP7.2',
    kind: 'WEIGHTED',
    frequency: 'MONTH',
    breakdowns: [['CENTRE']],
    question: `
      SELECT contract.value_usd AS weight, coalesce(progress.physical_percent, 0) AS value, centre_code
      FROM infrastructure_work AS work
      CROSS JOIN LATERAL (
        SELECT value_usd FROM contract_value
        WHERE work_id = work.id AND in_force_from <= :end AND recorded_on <= :knownOn
        ORDER BY in_force_from DESC LIMIT 1) AS contract
      LEFT JOIN LATERAL (
        SELECT physical_percent FROM progress_measurement
        WHERE work_id = work.id AND measured_on <= :end AND recorded_on <= :knownOn
        ORDER BY measured_on DESC LIMIT 1) AS progress ON true
      WHERE NOT EXISTS (
        SELECT 1 FROM centre_status AS closed
        WHERE closed.centre_code = work.centre_code AND status = 'CLOSED' AND closed.starts_on <= :end)`,
  },
  {
    // Government procedures and programmes whose improved form came into use.
    code: 'OP7.4',
    kind: 'SERVICES',
    frequency: 'MONTH',
    breakdowns: [],
    question: `
      SELECT 1 AS quantity, improved_on AS happened_on, improvement_recorded_on AS recorded_on
      FROM technical_assistance`,
  },
  {
    // Median days from request to mobilisation, of the deployments mobilised in the period.
    code: 'OP7.5',
    kind: 'MEDIAN',
    frequency: 'QUARTER',
    breakdowns: [],
    question: `
      SELECT mobilised_on - requested_on AS days, mobilised_on AS happened_on, mobilisation_recorded_on AS recorded_on
      FROM deployment`,
  },
  {
    // Equipment and works handed over with custodian, manual and trained staff, of those handed over.
    code: 'OP7.6',
    kind: 'PERCENTAGE',
    frequency: 'MONTH',
    breakdowns: [['CENTRE']],
    question: `
      SELECT (custodian_post IS NOT NULL AND manual_given AND staff_trained)::int AS numerator, 1 AS denominator, centre_code
      FROM (
        SELECT custodian_post, manual_given, staff_trained, centre_code, handed_over_on, handover_recorded_on FROM equipment_item
        UNION ALL
        SELECT custodian_post, manual_given, staff_trained, centre_code, handed_over_on, handover_recorded_on FROM infrastructure_work
      ) AS asset
      WHERE handed_over_on BETWEEN :start AND :end AND handover_recorded_on <= :knownOn`,
  },
  {
    // Expenditure of the calendar year up to the period's end over that year's budget as revised by
    // then, in US dollars; transfers among the seven count where they are spent.
    code: 'OP8.4',
    kind: 'PERCENTAGE',
    frequency: 'QUARTER',
    isOfCalendarYear: true,
    breakdowns: [],
    question: `
      SELECT to_usd(amount, currency, booked_on) AS numerator, 0 AS denominator
      FROM transaction
      WHERE kind = 'EXPENDITURE' AND receiving_agency IS NULL AND recorded_on <= :knownOn
        AND booked_on BETWEEN date_trunc('year', :end)::date AND :end
      UNION ALL
      SELECT 0, CASE WHEN revised_on <= least(:end, :knownOn)
        THEN to_usd(revised_amount, currency, revised_on) ELSE to_usd(original_amount, currency, approved_on) END
      FROM budget_line
      WHERE year = extract(year FROM :end) AND approved_on <= :end AND recorded_on <= :knownOn`,
  },
  { code: 'OP8.2', kind: 'TIMELINESS', frequency: 'MONTH', breakdowns: [], question: '' },
];
