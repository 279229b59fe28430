import type { ForecastRow } from '../entities.ts';

type GivenForecast = readonly [
  indicatorCode: string,
  madeOn: string,
  value: number,
  lower: number,
  upper: number,
];

const METHOD_OF_RATE = 'Rate of the last four quarters, carried to the target date';

/** What leads expect for 30 September 2026; all of it is illustrative. */
export const givenForecasts: readonly Omit<ForecastRow, 'id'>[] = (
  [
    ['OP7.3', '2026-02-12', 56000, 51000, 61000],
    ['OP7.3', '2026-08-13', 58500, 56000, 60500],
    ['OP1.1', '2026-08-13', 12400, 11800, 12900],
    ['OP2.1', '2026-08-13', 14600, 14000, 15200],
    ['OP3.1', '2026-08-13', 2100, 1900, 2300],
    ['OP4.2', '2026-08-13', 1750, 1650, 1850],
    ['OP6.1', '2026-08-13', 1900, 1750, 2050],
    ['OP7.1', '2026-08-13', 1850, 1700, 2000],
    ['OP7.2', '2026-02-12', 88, 80, 95],
    ['OP7.2', '2026-08-13', 93, 90, 97],
    ['OC1.1', '2026-08-13', 112, 104, 121],
    ['OP8.4', '2026-08-13', 84, 80, 88],
  ] satisfies readonly GivenForecast[]
).map(([indicatorCode, madeOn, value, lower, upper]) => ({
  indicatorCode,
  madeOn,
  forDate: '2026-09-30',
  value,
  lower,
  upper,
  method: METHOD_OF_RATE,
}));
