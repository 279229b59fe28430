import type { Answer, Asking, Stage } from './stage.ts';

/** A joint figure, or one end of it, as the graph answers it. */
export interface Figure {
  readonly reading: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly ofThoseReporting: number | null;
}

/** A cell of a joint table, and where it stands. */
export interface JointCell {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
  readonly fromFifteen: readonly string[];
  readonly figure: Figure;
}

/** What the graph answers of an indicator in a period. */
export interface Result extends Figure {
  readonly state: string;
  readonly method: string | null;
  readonly basis: string | null;
  readonly yearToDate: Figure;
  readonly toDate: Figure;
  readonly progress: {
    readonly progress: number | null;
    readonly due: number | null;
    readonly status: string | null;
  };
  readonly missing: readonly { readonly agency: string | null; readonly reason: string }[];
  readonly parts: readonly object[];
}

/** Asks the whole graph for the joint result of an indicator in a period. */
export async function resultOf(
  { ask }: Stage,
  indicator: string,
  period: string,
  asking?: Asking,
): Promise<Result> {
  const { result } = reportIn(await ask(RESULT, { indicator, period }, asking));
  return result as Result; // what RESULT asks for
}

/** Asks the whole graph for the cells of a joint table, those that are broken down by exactly these dimensions. */
export async function cellsOf(
  { ask }: Stage,
  indicator: string,
  period: string,
  by: readonly (keyof JointCell)[],
): Promise<readonly JointCell[]> {
  const { table } = reportIn(await ask(TABLE, { indicator, period }));
  const { cells } = table as { readonly cells: readonly JointCell[] }; // what TABLE asks for
  return cells.filter((cell) => PLACE.every((name) => (cell[name] !== null) === by.includes(name)));
}

/** A figure as an agency reports it. */
interface OwnFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly suppressed: boolean;
}

/** An agency's own report as everybody sees it. */
export interface OwnReport {
  readonly status: string;
  readonly stage: string | null;
  readonly version: number | null;
  readonly inPeriod: OwnFigure | null;
  readonly yearToDate: OwnFigure | null;
  readonly toDate: OwnFigure | null;
  readonly cells: readonly (Omit<JointCell, 'figure' | 'fromFifteen'> & {
    readonly figure: OwnFigure;
  })[];
}

/** Asks the whole graph for one agency's report, by the field that is named for it. */
export async function ownOf(
  { ask }: Stage,
  field: string,
  indicator: string,
  period: string,
  asking?: Asking,
): Promise<OwnReport> {
  const figure = '{ value lower upper numerator denominator suppressed }';
  const query = `query ($indicator: ID!, $period: ID!) {
    indicatorReport(indicator: $indicator, period: $period) { own: ${field} {
      status stage version inPeriod ${figure} yearToDate ${figure} toDate ${figure}
      cells { ${PLACE.join(' ')} figure ${figure} }
    } }
  }`;
  const { own } = reportIn(await ask(query, { indicator, period }, asking));
  return own as OwnReport; // what the question asks for
}

function reportIn({ data, errors }: Answer): Readonly<Record<string, unknown>> {
  // An agency that is away is told of in the errors beside what the others answered.
  const unexpected = errors?.filter(({ extensions }) => extensions?.['code'] !== AWAY) ?? [];
  if (unexpected.length > 0) throw new Error(`The graph answered ${JSON.stringify(unexpected)}`);
  return data?.['indicatorReport'] as Readonly<Record<string, unknown>>; // both questions ask for it
}

const AWAY = 'AGENCY_UNAVAILABLE';

const PLACE = ['sex', 'age', 'group', 'nationality', 'disability', 'centre'] as const;

const FIGURE = 'reading value lower upper numerator denominator ofThoseReporting';

const RESULT = `query ($indicator: ID!, $period: ID!) {
  indicatorReport(indicator: $indicator, period: $period) {
    result {
      state method basis ${FIGURE}
      yearToDate { ${FIGURE} } toDate { ${FIGURE} }
      progress { measuredOn progress lower upper due status }
      missing { agency reason }
      parts { agency status stage version withheld inPeriod { value suppressed } }
    }
  }
}`;

const TABLE = `query ($indicator: ID!, $period: ID!) {
  indicatorReport(indicator: $indicator, period: $period) {
    table { cells { ${PLACE.join(' ')} fromFifteen figure { ${FIGURE} } } }
  }
}`;
