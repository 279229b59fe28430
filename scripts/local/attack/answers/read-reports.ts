import { figureFields, placeFields, readCells, readFigure } from './read-figure.ts';
import type { Ask } from './read-framework.ts';
import { memberOf, numberOf } from './read-json.ts';
import type { ShownReport } from './shown-report.ts';

/** The field of each agency in the graph. */
export const agencyFields: Readonly<Record<string, string>> = {
  UNHCR: 'unhcr',
  IOM: 'iom',
  ILO: 'ilo',
  UN_WOMEN: 'unWomen',
  PAHO: 'paho',
  UNICEF: 'unicef',
  UNOPS: 'unops',
  GOVERNANCE: 'governance',
};

/** Reads what the graph answers of some agencies' reports of an indicator and a period: those that have figures. */
export async function readReports(
  ask: Ask,
  indicator: string,
  period: string,
  agencies: readonly string[],
): Promise<readonly ShownReport[]> {
  const fields = agencies.map((agency) => `${agencyFields[agency] ?? ''} ${reportFields}`);
  const query = `query ($indicator: ID!, $period: ID!) {
    indicatorReport(indicator: $indicator, period: $period) { ${fields.join(' ')} }
  }`;
  const answer = memberOf(await ask(query, { indicator, period }), 'indicatorReport');
  return agencies.flatMap((agency) => {
    const json = memberOf(answer, agencyFields[agency] ?? '');
    const inPeriod = readFigure(memberOf(json, 'inPeriod'));
    const cells = readCells(memberOf(json, 'cells'));
    if (memberOf(json, 'status') !== 'REPORTED') return [];
    return [
      {
        agency,
        indicator,
        period,
        version: numberOf(memberOf(json, 'version')) ?? 1,
        inPeriod,
        yearToDate: readFigure(memberOf(json, 'yearToDate')),
        toDate: readFigure(memberOf(json, 'toDate')),
        cells,
      },
    ];
  });
}

const reportFields = `{
  status version inPeriod { ${figureFields} } yearToDate { ${figureFields} } toDate { ${figureFields} }
  cells { ${placeFields} figure { ${figureFields} } }
}`;
