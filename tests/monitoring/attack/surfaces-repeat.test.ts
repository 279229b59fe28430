import { beforeAll, describe, expect, test } from '@jest/globals';

import type { CubeCell } from '../../../scripts/local/attack/answers/read-cube.ts';
import { readCube } from '../../../scripts/local/attack/answers/read-cube.ts';
import { readFramework } from '../../../scripts/local/attack/answers/read-framework.ts';
import type {
  Framework,
  ReportedIndicator,
} from '../../../scripts/local/attack/answers/read-framework.ts';
import { readJoint } from '../../../scripts/local/attack/answers/read-joint.ts';
import { readReports } from '../../../scripts/local/attack/answers/read-reports.ts';
import type { Place, ShownReport } from '../../../scripts/local/attack/answers/shown-report.ts';
import { dimensionsOf, placeKey } from '../../../scripts/local/attack/answers/shown-report.ts';
import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import type {
  AgencyReport,
  ReportedFigure,
} from '../../../subgraphs/governance/joint/agency-report.ts';
import type { JointCellRow } from '../../../subgraphs/governance/joint/entities.ts';
import { mergeCentres } from '../../../subgraphs/governance/joint/centres/merge-centres.ts';
import { mergeResult } from '../../../subgraphs/governance/joint/merge-result.ts';
import { measureProgress } from '../../../subgraphs/governance/joint/progress/measure-progress.ts';
import type { TargetTerms } from '../../../subgraphs/governance/joint/progress/target-terms.ts';
import { lowerIfGroupsAlike } from '../../../subgraphs/governance/joint/table/lower-if-groups-alike.ts';
import { mergeTable } from '../../../subgraphs/governance/joint/table/merge-table.ts';
import { answers, indicator as definitionOf } from '../../subgraphs/governance/support/stories.ts';
import { useGraph } from '../../support/graph.ts';

// Whatever follows from the agencies' own reports, which the attacker has, tells her nothing more.

const graph = useGraph();
const periods = ['2025-Q3', 'PY1'];
const many = ['CMID-TAP', 'CIM-TIJ', 'CMID-HUX'];

const panels = {
  UNHCR: 'protection',
  IOM: 'reception',
  ILO: 'employment',
  UN_WOMEN: 'genderEquality',
  PAHO: 'health',
  UNICEF: 'childhood',
};

let framework: Framework;
let centres: readonly string[];

async function ask(query: string, variables = {}): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

beforeAll(async () => {
  framework = await readFramework(ask);
  const found = (await ask('{ centres { code } }')) as { readonly centres: readonly Code[] };
  centres = found.centres.map(({ code }) => code);
});

interface Code {
  readonly code: string;
}

const isHeldBack = ({ hidesParts }: ReportedIndicator) => hidesParts;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function blanksOf(figure: ReportedFigure | null) {
  if (!figure) return null;
  const { value = null, lower = null, upper = null, suppressed } = figure;
  return { value, lower, upper, suppressed };
}

describe('the joint view of an indicator is what anybody makes of the reports that everybody reads', () => {
  test('its figure, ends, missing reports and progress, its table, and what it is at centres', async () => {
    let compared = 0;
    for (const { code, hidesParts } of framework.indicators)
      for (const period of periods) {
        const seen = await readEverything(code, period);
        const { result, table, one, several, all } = seen.indicatorReport;
        if (hidesParts) {
          const cells = table.cells as readonly JointCellRow[];
          expect(table.lowerIfGroupsAlike).toBe(lowerIfGroupsAlike(cells));
          continue;
        }
        const indicator = definitionOf(code);
        const own = answersOf(seen);
        const at = `${code} ${period}`;
        const { inPeriod, ...merged } = mergeResult(indicator, own);
        const days = parsePeriod(period);
        if (!days) throw new Error(`There is no period ${period}`);
        const progress = measureProgress(
          indicator,
          seen.indicator.target,
          { inPeriod, ...merged },
          days,
        );
        expect([at, json({ ...inPeriod, ...merged, progress })]).toMatchObject([at, result]);
        expect([at, json(mergeTable(indicator, own))]).toMatchObject([at, table]);
        for (const answer of [one, several, all]) {
          const again = mergeCentres(indicator, own, answer.centres, 'PROVISIONAL');
          const parts = again.parts.map((part) => ({ ...part, figure: blanksOf(part.figure) }));
          const whole = json({ ...again, parts, centres: answer.centres });
          expect([at, whole]).toMatchObject([at, answer]);
        }
        compared += table.cells.length;
      }
    expect(compared).toBeGreaterThan(300);
  });

  test('a trend, and reports asked for in any other way, are the same reports', async () => {
    const result = `{ result { ${RESULT} } }`;
    for (const { code } of framework.indicators) {
      const { indicator, indicatorReport, indicatorReports } = (await ask(`{
        indicatorReport(indicator: "${code}", period: "2025-Q3") ${result}
        indicatorReports(period: "2025-Q3", indicators: ["${code}"]) ${result}
        indicator(code: "${code}") {
          trend(kind: QUARTER, from: "2025-07-01", to: "2025-09-30") ${result}
          reports(periods: ["2025-Q3"]) ${result}
          report(period: "2025-Q3") ${result}
        }
      }`)) as Ways;
      const { trend, reports, report } = indicator;
      for (const other of [...trend, ...reports, report, ...indicatorReports])
        expect(other).toEqual(indicatorReport);
      expect([trend.length, reports.length, indicatorReports.length]).toEqual([1, 1, 1]);
    }
  });
});

describe('the cube', () => {
  test('shows the cells of the joint table, and nobody only where every report says so', async () => {
    const tally = { shown: 0, nobody: 0 };
    for (const indicator of framework.indicators) {
      const joint = await seenIn(indicator);
      for (const { cell, by } of await cubeOf(indicator)) {
        if (!cell.hasFigure) continue;
        const { table, own } = joint.get(cell.period) ?? { table: new Map(), own: [] };
        const listed: unknown = table.get(placeKey(cell.place));
        if (listed !== undefined) {
          expect(cell.figure).toEqual(listed);
          tally.shown += 1;
          continue;
        }
        const at = `${indicator.code} ${cell.period} ${by} ${placeKey(cell.place)}`;
        expect([at, isHeldBack(indicator)]).toEqual([at, false]);
        const { reading, value, lower, upper } = cell.figure;
        if (reading === 'AT_LEAST') expect([at, lower, upper]).toEqual([at, 0, null]);
        else expect([at, value ?? 0]).toEqual([at, 0]);
        if (reading === 'AT_LEAST') continue;
        const telling = own.filter((report) => !tellsNobody(report, cell.place));
        expect([at, telling.map(({ agency }) => agency)]).toEqual([at, []]);
        tally.nobody += 1;
      }
    }
    expect(tally.shown).toBeGreaterThan(100);
    expect(tally.nobody).toBeGreaterThan(10);
  });
});

describe("an agency's line at a centre", () => {
  test.each(Object.entries(panels))('of %s is a cell of its report', async (agency, field) => {
    let cells = 0;
    for (const period of [...periods, '2025-08'])
      for (const centre of centres) {
        const { lines } = await panelAt(centre, field, period);
        for (const { indicatorCode, status, figure } of lines) {
          const known = framework.indicators.find(({ code }) => code === indicatorCode);
          if (!known || status !== 'REPORTED') continue;
          const own = await reportOf(agency, indicatorCode, period);
          const cell = own?.cells.find(({ place }) => placeKey(place) === `CENTRE=${centre}`);
          const at = `${indicatorCode} ${period} ${centre}`;
          const { value = null, suppressed = true } = figure ?? {};
          if (cell) expect([at, value, suppressed]).toEqual(shown(at, cell.figure));
          else if (own && listsCentres(own)) expect([at, value ?? 0]).toEqual([at, 0]);
          else expect([at, value, suppressed]).toEqual([at, null, true]);
          cells += cell ? 1 : 0;
        }
      }
    expect(cells).toBeGreaterThan(0);
  });
});

const remembered = new Map<string, Promise<readonly ShownReport[]>>();

async function reportOf(agency: string, indicator: string, period: string) {
  const key = [agency, indicator, period].join(' ');
  const read = remembered.get(key) ?? readReports(ask, indicator, period, [agency]);
  remembered.set(key, read);
  return (await read)[0];
}

function shown(at: string, { value, suppressed }: ShownReport['cells'][number]['figure']) {
  return [at, value, suppressed];
}

function listsCentres({ cells }: ShownReport): boolean {
  return cells.some(({ place }) => dimensionsOf(place).join() === 'CENTRE');
}

// Of the total nobody is told, or the table is listed, or a finer one, and has no such cell, and none that holds it.
function tellsNobody({ inPeriod, cells }: ShownReport, place: Place): boolean {
  if (inPeriod?.suppressed === false && (inPeriod.denominator ?? inPeriod.value) === 0) return true;
  const by = dimensionsOf(place);
  const finer = cells.filter((cell) => by.every((each) => cell.place[each] !== undefined));
  const isThere = finer.some((cell) => by.every((each) => mayBeIn(cell.place[each], place[each])));
  return finer.length > 0 && !isThere;
}

function mayBeIn(listed = '', asked = ''): boolean {
  const children = ['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17'];
  return (
    listed === asked ||
    (listed === 'OTHER_OR_UNKNOWN' && ['OTHER', 'UNKNOWN'].includes(asked)) ||
    (listed === 'AGE_0_17' && children.includes(asked)) ||
    (asked === 'AGE_0_17' && children.includes(listed)) ||
    (listed === 'AGE_12_17' && asked === 'AGE_15_17') ||
    (listed === 'AGE_15_17' && asked === 'AGE_12_17')
  );
}

async function seenIn(indicator: ReportedIndicator) {
  const seen = new Map<string, { table: Map<string, unknown>; own: readonly ShownReport[] }>();
  for (const period of periods) {
    const joint = await readJoint(ask, indicator.code, period);
    const table = new Map(joint?.cells.map(({ place, figure }) => [placeKey(place), figure]));
    const reports = await readReports(ask, indicator.code, period, indicator.reporters);
    const own = reports.filter(({ agency, version }) => joint?.versions.get(agency) === version);
    seen.set(period, { table, own });
  }
  return seen;
}

async function cubeOf({ code, breakdowns }: ReportedIndicator) {
  const found: { readonly by: string; readonly cell: CubeCell }[] = [];
  const single = [...new Set(breakdowns.flat())].map((dimension) => [dimension]);
  const crossed = breakdowns.filter((dimensions) => dimensions.length > 1);
  for (const by of [...single, ...crossed]) {
    const namesAll = by.length === 1;
    const cells = await readCube(ask, { indicator: code, periods, by, namesAll });
    found.push(...cells.map((cell) => ({ by: by.join(), cell })));
  }
  return found;
}

interface Panel {
  readonly lines: readonly {
    readonly indicatorCode: string;
    readonly status: string;
    readonly figure: { readonly value: number | null; readonly suppressed: boolean } | null;
  }[];
}

async function panelAt(centre: string, field: string, period: string): Promise<Panel> {
  const query = `{ centre(code: "${centre}") { panel: ${field}(period: "${period}") {
    lines { indicatorCode status figure { value suppressed } } } } }`;
  const answer = (await ask(query)) as { readonly centre: { readonly panel: Panel } };
  return answer.centre.panel;
}

const FIGURE = 'value lower upper numerator denominator dayBands { fromDay toDay count }';
const JOINT = `reading ${FIGURE} ofThoseReporting`;
const PLACE = 'sex age group nationality disability centre';
const OWN = `{ status stage version sha256 reason dueOn submittedOn asOf
  inPeriod { ${FIGURE} suppressed } yearToDate { ${FIGURE} suppressed } toDate { ${FIGURE} suppressed }
  cells { ${PLACE} figure { ${FIGURE} suppressed } } }`;
const RESULT = `state method basis ${JOINT} yearToDate { ${JOINT} } toDate { ${JOINT} }
  progress { measuredOn progress lower upper due target dueFigure status }
  missing { agency reason } parts { agency version withheld inPeriod { ${FIGURE} suppressed } }`;
const CELLS = `cells { ${PLACE} fromFifteen figure { ${JOINT} } }`;
const AT = `{ centres cellState state method basis figure { ${JOINT} } missing { agency reason }
  parts { agency version figure { value lower upper suppressed } } ${CELLS} }`;

const EVERYTHING = `query ($indicator: ID!, $period: ID!, $many: [ID!]!, $all: [ID!]!) {
  indicatorReport(indicator: $indicator, period: $period) {
    UNHCR: unhcr ${OWN} IOM: iom ${OWN} ILO: ilo ${OWN} UN_WOMEN: unWomen ${OWN} PAHO: paho ${OWN}
    UNICEF: unicef ${OWN} UNOPS: unops ${OWN} GOVERNANCE: governance ${OWN}
    result { ${RESULT} }
    table { state basis missing { agency reason } overlapping lowerIfGroupsAlike
      breakdowns { dimensions deliveredBy notDeliveredBy } ${CELLS} }
    one: atCentres(codes: ["CMID-TAP"]) ${AT}
    several: atCentres(codes: $many) ${AT}
    all: atCentres(codes: $all) ${AT}
  }
  indicator(code: $indicator) {
    target(period: $period) { type baseline target baselineOn startsOn targetOn milestones { dueOn value } }
  }
}`;

interface AtCentres {
  readonly centres: readonly string[];
}

interface Everything {
  readonly indicatorReport: Readonly<Record<string, unknown>> & {
    readonly result: object;
    readonly table: {
      readonly lowerIfGroupsAlike: number | null;
      readonly cells: readonly object[];
    };
    readonly one: AtCentres;
    readonly several: AtCentres;
    readonly all: AtCentres;
  };
  readonly indicator: { readonly target: TargetTerms };
}

async function readEverything(indicator: string, period: string): Promise<Everything> {
  const variables = { indicator, period, many, all: centres };
  return (await ask(EVERYTHING, variables)) as Everything; // what it asks for
}

function answersOf({ indicatorReport }: Everything) {
  const reporters = ['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS'] as const;
  const own = (name: string) => indicatorReport[name] as AgencyReport | null; // as OWN asks for it
  return answers(
    ...reporters.map((name) => [name, own(name)] as [typeof name, AgencyReport | null]),
    [null, own('GOVERNANCE')],
  );
}

interface Ways {
  readonly indicatorReport: object;
  readonly indicatorReports: readonly object[];
  readonly indicator: {
    readonly trend: readonly object[];
    readonly reports: readonly object[];
    readonly report: object;
  };
}
