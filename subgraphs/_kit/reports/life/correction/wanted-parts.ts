import { placeOf } from '../../../disclosure/place.ts';
import { badInput } from '../../../errors/bad-input.ts';
import type { CellRow } from '../../count-cells.ts';
import type { ReportCounts } from '../../count-reports.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';
import type { Parts, WantedCorrection } from './cell-change.ts';
import { isQuotient, nameOfPlace, partsOf } from './cell-change.ts';
import { isWithin, tablesOf } from './declared-sums.ts';

/**
 * The parts that a correction gives to a cell; BAD_USER_INPUT where the cell stands in no declared
 * table, or where its figure cannot be so: negative, a fraction of a person, more met than there were.
 */
export function wantedParts(
  indicator: IndicatorQuestion,
  report: ReportCounts,
  wanted: WantedCorrection,
  row: CellRow,
  path: string,
): Parts {
  const { code, kind } = indicator;
  if (kind === 'MEDIAN' || kind === 'SURVEY') {
    const made = kind === 'MEDIAN' ? 'a median' : 'a survey';
    throw badInput('indicator', code, `one that sums: ${made} is corrected at its records`);
  }
  const place = placeOf(row);
  if (!tablesOf(indicator).some((table) => isWithin(table, place))) {
    throw badInput(path, nameOfPlace(place), `a cell of a table that ${code} declares`);
  }
  const parts = isQuotient(kind) ? quotient(wanted, partsOf(kind, row), path) : count(wanted, path);
  const isWhole = kind !== 'WEIGHTED' && report.cells.every((cell) => isWholeCell(indicator, cell));
  refuseImpossible(parts, { isQuotient: isQuotient(kind), isWhole }, path);
  return parts;
}

function quotient(
  { value, numerator, denominator }: WantedCorrection,
  before: Parts,
  path: string,
) {
  if (value != null || (numerator == null && denominator == null)) {
    throw badInput(
      path,
      value ?? null,
      'a numerator, a denominator or both, of which the value follows',
    );
  }
  return [numerator ?? before[0] ?? 0, denominator ?? before[1] ?? 0];
}

function count({ value, numerator, denominator }: WantedCorrection, path: string) {
  if (value == null || numerator != null || denominator != null) {
    throw badInput(path, value ?? null, 'a value, and nothing else');
  }
  return [value];
}

function isWholeCell({ kind }: IndicatorQuestion, cell: CellRow): boolean {
  return partsOf(kind, cell).every((part) => Number.isInteger(part));
}

interface Limits {
  readonly isQuotient: boolean;
  /** Whether what is counted has no fractions. */
  readonly isWhole: boolean;
}

function refuseImpossible(parts: Parts, limits: Limits, path: string): void {
  const [first = 0, second = 0] = parts;
  const wrong = parts.find((part) => !Number.isFinite(part) || part < 0);
  if (wrong !== undefined) throw badInput(path, wrong, 'a number from 0 up');
  const broken = parts.find((part) => !Number.isInteger(part));
  if (limits.isWhole && broken !== undefined) throw badInput(path, broken, 'a whole number');
  if (limits.isQuotient && limits.isWhole && first > second) {
    throw badInput(path, first, `a numerator up to the denominator ${second}`);
  }
}
