import type { CentrePanel } from '../_kit/reports/load-centre-panels.ts';

/** A centre's panel with only the lines of some indicators. */
export function linesOf(panel: CentrePanel, indicatorCodes: readonly string[]): CentrePanel {
  const lines = panel.lines.filter(({ indicatorCode }) => indicatorCodes.includes(indicatorCode));
  return { ...panel, lines };
}
