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

// PostgreSQL stores neither the character U+0000 nor half of a surrogate pair.
const TEXT = text(
  (value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value),
  'well-formed text without U+0000',
);

const byType: Readonly<Record<string, Format>> = {
  ID: TEXT,
  String: TEXT,
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
  idempotencyKey: text(
    (value) => value.length >= 1 && value.length <= 200,
    'a key of 1 to 200 characters; make up a UUID',
  ),
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

/** The formats that an argument's type and name promise. */
export function formatsOf(name: string, type: string): readonly Format[] {
  return [byType[type], byName[name]].filter((format) => format !== undefined);
}
