import type { Dimension } from '../../framework/indicator-definition.ts';
import type { Reporter } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import { breakdownKey } from './cell-place.ts';

/** Which of the counted agencies delivered a declared breakdown, and which did not. */
export interface BreakdownDelivery {
  readonly dimensions: readonly Dimension[];
  readonly deliveredBy: readonly Reporter[];
  readonly notDeliveredBy: readonly Reporter[];
}

/** Compares the disaggregation that was expected with what was delivered. */
export function breakdownDelivery(
  dimensions: readonly Dimension[],
  tables: readonly AgencyTable[],
): BreakdownDelivery {
  const key = breakdownKey(dimensions);
  const delivers = ({ breakdowns, isEmpty }: AgencyTable) => isEmpty || breakdowns.has(key);
  return {
    dimensions,
    deliveredBy: tables.filter(delivers).map(({ agency }) => agency),
    notDeliveredBy: tables.filter((table) => !delivers(table)).map(({ agency }) => agency),
  };
}
