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

/**
 * Reads what the graph answers of some agencies' reports of an indicator and a period: those that have
 * figures, the version that stands and the one that waits for a decision.
 */
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
    return [json, memberOf(json, 'pending')].flatMap((version) =>
      readVersion(version, { agency, indicator, period }),
    );
  });
}

function readVersion(
  json: unknown,
  of: Pick<ShownReport, 'agency' | 'indicator' | 'period'>,
): readonly ShownReport[] {
  if (memberOf(json, 'status') !== 'REPORTED') return [];
  return [
    {
      ...of,
      version: numberOf(memberOf(json, 'version')) ?? 1,
      inPeriod: readFigure(memberOf(json, 'inPeriod')),
      yearToDate: readFigure(memberOf(json, 'yearToDate')),
      toDate: readFigure(memberOf(json, 'toDate')),
      cells: readCells(memberOf(json, 'cells')),
    },
  ];
}

const versionFields = `
  status version inPeriod { ${figureFields} } yearToDate { ${figureFields} } toDate { ${figureFields} }
  cells { ${placeFields} figure { ${figureFields} } }`;
const reportFields = `{ ${versionFields} pending { ${versionFields} } }`;
