import { createHmac } from 'node:crypto';

import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import { tablesOf } from '../../../subgraphs/_kit/disclosure/load-family.ts';
import type { EarlierFace, ReportFace } from '../../../subgraphs/_kit/disclosure/face.ts';
import type { Column } from '../../../subgraphs/_kit/disclosure/place.ts';
import { COLUMNS, tablesWithin } from '../../../subgraphs/_kit/disclosure/place.ts';
import { protectReport } from '../../../subgraphs/_kit/disclosure/protect-report.ts';
import { quartersOf } from '../../../subgraphs/_kit/disclosure/quarters.ts';
import type { CellRow } from '../../../subgraphs/_kit/reports/count-cells.ts';
import type {
  Dimension,
  IndicatorQuestion,
} from '../../../subgraphs/_kit/reports/indicator-question.ts';
import type { FigureValue } from '../../../subgraphs/_kit/reports/report-entity.ts';
import type { ShownReport } from '../../../scripts/local/attack/answers/shown-report.ts';

/** What a random agency is like. */
export interface RandomAgency {
  readonly seed: number;
  readonly people: number;
  /** How often a person comes again in another quarter, of a hundred. */
  readonly returning: number;
  /** How unequal categories are: the larger, the more people fall into the first ones. */
  readonly skew: number;
  readonly breakdowns: readonly (readonly Dimension[])[];
  /** Each indicator after the first counts some of the people of the first. */
  readonly indicators: readonly IndicatorQuestion[];
  /** Periods whose reports are made once more when late entries have come, of a hundred contacts so many. */
  readonly restated?: readonly string[];
  readonly late?: number;
}

/** One contact of a person; sex and nationality stay, the rest may change. */
interface Contact {
  readonly unit: number;
  readonly quarter: number;
  readonly at: Readonly<Record<Column, string>>;
  readonly parts: number;
  readonly met: boolean;
}

export const reportedPeriods = [
  ...['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', 'PY1', 'PY1-Q3', 'PY1-Q4', '2025-Q4', '2025'],
];

/** Invents contacts, counts every report of its indicators as an agency would, and protects them in order, those that are restated at last; resolves to what others see. */
export function randomReports(agency: RandomAgency): readonly ShownReport[] {
  const all = inventContacts(agency);
  const { late = 0, restated = [] } = agency;
  const inTime =
    late === 0 ? all : all.filter(({ unit, quarter }) => (7 * unit + 13 * quarter) % 100 >= late);
  const indicators = new Map(agency.indicators.map((each) => [each.code, each]));
  const earlier: EarlierFace[] = [];
  const protect = (code: string, version: number, contacts: readonly Contact[]) =>
    agency.indicators.map((indicator, at) => {
      const own = contacts.filter(({ parts }) => parts >= at);
      const period = parsePeriod(code);
      if (!period) throw new Error(`There is no period ${code}`);
      const counts = countReport(indicator, own, code);
      const face = protectReport(
        {
          ...counts,
          indicator,
          period,
          categories: new Map([['age_band', new Set(categories.age_band)]]),
          nationalities: new Set(categories.nationality.slice(0, 4)),
        },
        { indicators, earlier, drawOf },
      );
      if (face.memory) earlier.push(remembered(indicator, code, face));
      return { ...shownReport(indicator.code, code, face), version };
    });
  return [
    ...reportedPeriods.flatMap((code) => protect(code, 1, inTime)),
    ...restated.flatMap((code) => protect(code, 2, all)),
  ];
}

const categories = {
  sex: ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'],
  age_band: ['AGE_18_59', 'AGE_5_11', 'AGE_12_17', 'AGE_0_4', 'AGE_60_PLUS', 'UNKNOWN'],
  population_group: ['ASYLUM_SEEKER', 'MIGRANT', 'REFUGEE', 'RETURNED_NATIONAL', 'OTHER'],
  nationality: ['HND', 'HTI', 'VEN', 'CUB', 'SLV', 'GTM'],
  disability: ['NO', 'UNKNOWN', 'YES'],
  centre_code: ['CMID-TAP', 'CIM-TIJ', 'CIM-CJS', 'CMID-HUX', 'CIM-MAT'],
} as const satisfies Record<Column, readonly string[]>;

function drawOf(code: string, pattern: object): string {
  return createHmac('sha256', 'a key')
    .update(`${code} ${JSON.stringify(pattern)}`)
    .digest('hex');
}

function inventContacts({ seed, people, returning, skew }: RandomAgency): readonly Contact[] {
  const dice = mulberry(seed);
  const pick = (column: Column) => {
    const names = categories[column];
    return names[Math.floor(dice() ** skew * names.length)] ?? names[0];
  };
  const contacts: Contact[] = [];
  for (let unit = 0; unit < people; unit += 1) {
    const lasting = {
      sex: pick('sex'),
      nationality: pick('nationality'),
      disability: pick('disability'),
    };
    const parts = Math.floor(dice() * 3);
    const met = dice() < 0.7;
    let quarter = Math.floor(dice() * 5);
    do {
      const at = {
        ...lasting,
        age_band: pick('age_band'),
        population_group: pick('population_group'),
        centre_code: pick('centre_code'),
      };
      contacts.push({ unit, quarter, at, parts, met });
      if (dice() < 0.15)
        contacts.push({
          unit,
          quarter,
          at: { ...at, centre_code: pick('centre_code') },
          parts,
          met,
        });
      quarter += 1;
    } while (quarter < 5 && dice() * 100 < returning);
  }
  return contacts;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const quarterSpans: Readonly<Record<string, readonly [number, number]>> = {
  '2024-Q4': [0, 0],
  '2025-Q1': [1, 1],
  '2025-Q2': [2, 2],
  '2025-Q3': [3, 3],
  '2025-Q4': [4, 4],
  '2025': [1, 4],
  PY1: [0, 3],
  'PY1-Q3': [2, 2],
  'PY1-Q4': [3, 3],
};

function countReport(indicator: IndicatorQuestion, contacts: readonly Contact[], code: string) {
  const [from, to] = quarterSpans[code] ?? [0, 0];
  const yearStart = code.startsWith('PY') || code.startsWith('2024') ? 0 : 1;
  const total = (start: number): FigureValue => {
    const [cell] = countCells(indicator, contacts, start, to, [[]]);
    return figureOf(cell ?? emptyCell(indicator));
  };
  return {
    inPeriod: total(from),
    yearToDate: total(yearStart),
    toDate: total(0),
    cells: countCells(indicator, contacts, from, to, setsOf(indicator)),
  };
}

function setsOf({ breakdowns }: IndicatorQuestion): readonly (readonly Column[])[] {
  const sets = breakdowns.flatMap((names) =>
    tablesWithin(
      names.map((name) => columnOf[name]),
      0,
    ),
  );
  return [...new Map(sets.map((set) => [set.toSorted().join(), set])).values()];
}

const columnOf: Readonly<Record<Dimension, Column>> = {
  SEX: 'sex',
  AGE: 'age_band',
  GROUP: 'population_group',
  NATIONALITY: 'nationality',
  DISABILITY: 'disability',
  CENTRE: 'centre_code',
};

// A person counts under what she was at her first contact, once at each centre; services count each.
function countCells(
  { kind }: IndicatorQuestion,
  contacts: readonly Contact[],
  from: number,
  to: number,
  sets: readonly (readonly Column[])[],
): readonly CellRow[] {
  const within = contacts.filter(({ quarter }) => quarter >= from && quarter <= to);
  const first = new Map<number, Contact>();
  for (const contact of within) if (!first.has(contact.unit)) first.set(contact.unit, contact);
  return sets.flatMap((set) => {
    const groups = new Map<
      string,
      { at: Partial<Record<Column, string>>; units: Set<number>; contacts: Contact[] }
    >();
    for (const contact of kind === 'PEOPLE' && !set.includes('centre_code')
      ? first.values()
      : within) {
      const as =
        kind === 'PEOPLE'
          ? { ...(first.get(contact.unit) ?? contact).at, centre_code: contact.at.centre_code }
          : contact.at;
      const at = Object.fromEntries(set.map((column) => [column, as[column]]));
      const key = JSON.stringify(at);
      const group = groups.get(key) ?? { at, units: new Set<number>(), contacts: [] as Contact[] };
      group.units.add(contact.unit);
      group.contacts.push(contact);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ at, units, contacts: counted }): CellRow => {
      const met = counted.filter((contact) => contact.met).length;
      const isShare = kind === 'PERCENTAGE';
      const value =
        kind === 'PEOPLE' ? units.size : isShare ? (100 * met) / counted.length : counted.length;
      return {
        ...nowhere,
        ...at,
        value,
        numerator: isShare ? met : null,
        denominator: isShare ? counted.length : null,
        people: kind === 'SERVICES' ? units.size : null,
      };
    });
  });
}

const nowhere: CellRow = {
  sex: null,
  age_band: null,
  population_group: null,
  nationality: null,
  disability: null,
  centre_code: null,
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  day_bands: null,
  people: null,
};

function emptyCell({ kind }: IndicatorQuestion): CellRow {
  return kind === 'PERCENTAGE'
    ? { ...nowhere, numerator: 0, denominator: 0 }
    : { ...nowhere, value: 0, people: kind === 'SERVICES' ? 0 : null };
}

function figureOf({ value, lower, upper, numerator, denominator, people }: CellRow): FigureValue {
  const figure = { value, lower, upper, numerator, denominator, dayBands: null, suppressed: false };
  return people === null ? figure : { ...figure, people };
}

function remembered(
  { code }: IndicatorQuestion,
  periodCode: string,
  face: ReportFace,
): EarlierFace {
  const period = parsePeriod(periodCode);
  const memory = face.memory ?? { headlines: [], pattern: null };
  const cells = face.cells.map(({ place, figure, amount }) => ({
    ...(Object.fromEntries(COLUMNS.map((column) => [column, place[column] ?? null])) as Record<
      Column,
      string | null
    >),
    suppressed: figure.suppressed,
    amount,
  }));
  return {
    indicatorCode: code,
    quarters: quartersOf(period?.start ?? '', period?.end ?? ''),
    ...memory,
    tables: tablesOf(memory, cells),
  };
}

function shownReport(indicator: string, period: string, face: ReportFace): ShownReport {
  const shown = (figure: FigureValue) => ({
    ...figure,
    dayBands: figure.dayBands?.map(({ count }) => count) ?? null,
  });
  const dimensionOf = new Map(Object.entries(columnOf).map(([name, column]) => [column, name]));
  return {
    agency: 'UNHCR',
    indicator,
    period,
    version: 1,
    inPeriod: face.inPeriod && shown(face.inPeriod),
    yearToDate: face.yearToDate && shown(face.yearToDate),
    toDate: face.toDate && shown(face.toDate),
    cells: face.cells.map(({ place, figure }) => ({
      place: Object.fromEntries(
        Object.entries(place).map(([column, category]) => [
          dimensionOf.get(column as Column) ?? '',
          category,
        ]),
      ),
      figure: shown(figure),
    })),
  };
}
