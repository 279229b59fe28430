import type { AgencyReport, Reporter } from './agency-report.ts';
import type { MergedFigure } from './figures/merged-figure.ts';
import type { CellPlace } from './table/cell-place.ts';

/** The key of a joint report, and the agencies' own reports as the gateway brings them; nothing of it is stored here. */
export interface IndicatorReportRow {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly unhcrPart?: AgencyReport | null | undefined;
  readonly iomPart?: AgencyReport | null | undefined;
  readonly iloPart?: AgencyReport | null | undefined;
  readonly unWomenPart?: AgencyReport | null | undefined;
  readonly pahoPart?: AgencyReport | null | undefined;
  readonly unicefPart?: AgencyReport | null | undefined;
  readonly unopsPart?: AgencyReport | null | undefined;
}

/** One cell of a joint table, merged when it is asked for. */
export interface JointCellRow extends CellPlace {
  readonly figure: MergedFigure;
  /** Agencies whose count in this cell begins at 15 years. */
  readonly fromFifteen: readonly Reporter[];
}
