import { isDate } from '../calendar/days.ts';
import { parsePeriod } from '../calendar/reporting-period.ts';
import { MAX_PAGE } from '../paging/connection.ts';

/** What an argument must look like, and how to say so. */
export interface Format {
  readonly holds: (value: unknown) => boolean;
  readonly allowed: string;
}

const text = (test: (value: string) => boolean, allowed: string): Format => ({
  holds: (value) => typeof value === 'string' && test(value),
  allowed,
});

const byType: Readonly<Record<string, Format>> = {
  Date: text(isDate, 'a day; write it as "2025-09-30"'),
  Decimal: text(
    (value) => /^-?\d+(\.\d+)?$/.test(value),
    'a decimal number; write it as "1250.40"',
  ),
};

const PERIOD = text(
  (value) => parsePeriod(value) !== null,
  'a reporting period; write "2025-09", "2025-Q3", "2025", "PY1" or "PY1-Q3"',
);

const byName: Readonly<Record<string, Format>> = {
  period: PERIOD,
  periods: PERIOD,
  nationality: text(
    (value) => /^([A-Z]{3}|UNKNOWN|OTHER)$/.test(value),
    'a nationality; write ISO 3166-1 alpha-3 as "HND", "UNKNOWN", or "OTHER" for those that a table does not tell',
  ),
  centre: text(
    (value) => /^[A-Z]+-[A-Z]+$/.test(value),
    'a centre\'s code; write it as "CMID-TAP"',
  ),
  first: {
    holds: (value) => typeof value === 'number' && value >= 1 && value <= MAX_PAGE,
    allowed: `a page size; ask for 1 to ${MAX_PAGE}`,
  },
};

/** The format that an argument's type or name promises, if any. */
export function formatOf(name: string, type: string): Format | undefined {
  return byType[type] ?? byName[name];
}
