import type { Framework } from '../answers/read-framework.ts';
import { readOwn } from '../answers/read-own.ts';
import { readReports } from '../answers/read-reports.ts';
import type { AskAs } from '../campaign/plan-attacks.ts';
import type { HiddenCell } from './hidden-cells.ts';
import { hiddenCells } from './hidden-cells.ts';

/** Reads what others see of the agencies' tables, and what their own staff see: the hidden cells of people and services, and the truth. */
export async function readHiddenCells(
  { indicators, periods }: Framework,
  askAs: AskAs,
): Promise<readonly HiddenCell[]> {
  const found: HiddenCell[] = [];
  const codes = [...periods.values()]
    .filter(({ kind }) => kind !== 'MONTH')
    .map(({ code }) => code);
  for (const indicator of indicators) {
    if (indicator.hidesParts || (indicator.kind !== 'PEOPLE' && indicator.kind !== 'SERVICES'))
      continue;
    for (const agency of indicator.reporters) {
      const [other, own] = [await askAs(null), await askAs(agency)];
      const shown = [];
      const whole = [];
      for (const code of codes) {
        shown.push(...(await readReports(other, indicator.code, code, [agency])));
        whole.push(...(await readOwn(own, indicator.code, code, agency)));
      }
      found.push(...hiddenCells(indicator, shown, whole));
    }
  }
  return found;
}
