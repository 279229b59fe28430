import { countDayBands } from './day-bands.ts';
import type { IndicatorKind } from './indicator-question.ts';

/** The SQL expressions of a figure of each kind: value, lower, upper, numerator, denominator, bands of days, people behind. */
export function measureOf(kind: IndicatorKind, countsPeopleBehind = false): string {
  const expressions = MEASURES[kind];
  const columns = FIGURE.map((name) => `(${expressions[name] ?? 'NULL'})::float8 AS ${name}`);
  const dayBands = kind === 'MEDIAN' ? countDayBands() : 'NULL::jsonb';
  const people = countsPeopleBehind ? 'count(DISTINCT unit)::float8' : 'NULL::float8';
  return [...columns, `${dayBands} AS day_bands`, `${people} AS people`].join(', ');
}

const FIGURE = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const;

type Expressions = Readonly<Partial<Record<(typeof FIGURE)[number], string>>>;

const UNITS: Expressions = { value: 'count(*)' };
const QUANTITY: Expressions = { value: 'coalesce(sum(quantity), 0)' };

const MEASURES: Readonly<Record<IndicatorKind, Expressions>> = {
  PEOPLE: UNITS,
  EMPLOYERS: UNITS,
  SERVICES: QUANTITY,
  STOCK: QUANTITY,
  // No division by zero ever yields zero: 0/0 is null, which says "no cases".
  PERCENTAGE: {
    value: '100.0 * sum(numerator) / nullif(sum(denominator), 0)',
    numerator: 'coalesce(sum(numerator), 0)',
    denominator: 'coalesce(sum(denominator), 0)',
  },
  WEIGHTED: {
    value: 'sum(weight * value) / nullif(sum(weight), 0)',
    numerator: 'coalesce(sum(weight * value), 0)',
    denominator: 'coalesce(sum(weight), 0)',
  },
  MEDIAN: {
    value: 'percentile_cont(0.5) WITHIN GROUP (ORDER BY days)',
    denominator: 'count(days)',
  },
  SURVEY: {
    value: 'max(value)',
    lower: 'max(lower)',
    upper: 'max(upper)',
    denominator: 'max(respondents)',
  },
  TIMELINESS: {},
};
