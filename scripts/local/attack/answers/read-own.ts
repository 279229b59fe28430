import { figureFields, placeFields, readCells, readFigure } from './read-figure.ts';
import type { Ask } from './read-framework.ts';
import { agencyFields } from './read-reports.ts';
import { elementsOf, memberOf, numberOf } from './read-json.ts';
import type { ShownCell, ShownReport } from './shown-report.ts';
import { placeKey } from './shown-report.ts';

/** Reads an agency's own figures of an indicator and a period, whole, as its staff may: the version that others see. */
export async function readOwn(
  ask: Ask,
  indicator: string,
  period: string,
  agency: string,
): Promise<readonly ShownReport[]> {
  const root = agencyFields[agency] ?? '';
  const query = `query ($indicator: ID!, $period: ID!) { ${root} {
    reportVersions(indicator: $indicator, period: $period) { version submittedOn whole {
      inPeriod { ${figureFields} } yearToDate { ${figureFields} } toDate { ${figureFields} }
      cells { ${placeFields} figure { ${figureFields} } }
    } }
  } }`;
  const answer = memberOf(await ask(query, { indicator, period }), root);
  return elementsOf(memberOf(answer, 'reportVersions')).flatMap((json) => {
    if (memberOf(json, 'submittedOn') === null) return [];
    const whole = memberOf(json, 'whole');
    return [
      {
        agency,
        indicator,
        period,
        version: numberOf(memberOf(json, 'version')) ?? 1,
        inPeriod: readFigure(memberOf(whole, 'inPeriod')),
        yearToDate: readFigure(memberOf(whole, 'yearToDate')),
        toDate: readFigure(memberOf(whole, 'toDate')),
        cells: coarsened(readCells(memberOf(whole, 'cells'))),
      },
    ];
  });
}

// In the categories of protected tables; nationalities are named by a list that is not published.
function coarsened(cells: readonly ShownCell[]): readonly ShownCell[] {
  const sums = new Map<string, ShownCell>();
  for (const { place, figure } of cells.filter((cell) => cell.place.NATIONALITY === undefined)) {
    const { SEX } = place;
    const isCoarse = SEX === 'OTHER' || SEX === 'UNKNOWN';
    const coarse = isCoarse ? { ...place, SEX: 'OTHER_OR_UNKNOWN' } : place;
    const before = sums.get(placeKey(coarse))?.figure;
    const value = before ? (before.value ?? 0) + (figure.value ?? 0) : figure.value;
    sums.set(placeKey(coarse), { place: coarse, figure: { ...figure, value } });
  }
  return [...sums.values()];
}
