import type { AskGateway } from '../../../_kit/services/ask-gateway.ts';
import type { AgencyCode } from '../../framework/indicator-definition.ts';
import { accountsQuestion, figuresQuestion, versionsQuestion } from './period-questions.ts';
import type { Account, CountedVersion, ReadFigure, ReadResult } from './period-reading.ts';
import { isCounted } from './period-reading.ts';
import type { ReadVersions } from './compare-versions.ts';
import { unavailable } from './refusals.ts';

/** How many indicators are read at once: their tables are long. */
const AT_ONCE = 5;

/** A period as the joint view shows it, asked through the gateway as governance's own service. */
export interface PeriodReader {
  /** Which version of each report counts, by its indicator's code. */
  readonly versions: () => Promise<ReadVersions>;
  /** The joint figures of those that somebody reports, with the tables of those that something is counted in. */
  readonly figures: (versions: ReadVersions) => Promise<readonly ReadFigure[]>;
  /** What an agency says of its report of an indicator. */
  readonly account: (indicator: string, agency: AgencyCode | null) => Promise<Account | null>;
}

/** Reads these indicators of a period; AGENCY_UNAVAILABLE, and nothing is done, where anything of them does not answer. */
export function periodReader(
  ask: AskGateway | null,
  period: string,
  indicators: readonly string[],
): PeriodReader {
  const read = (query: string, codes: readonly string[], tables?: boolean) =>
    askPeriod(ask, query, {
      period,
      indicators: codes,
      ...(tables === undefined ? {} : { tables }),
    });
  return {
    versions: async () => {
      const reports = (await read(versionsQuestion, indicators)).filter(hasVersions);
      refuseGaps(reports, indicators);
      return new Map(reports.map(({ indicatorCode, result }) => [indicatorCode, result.parts]));
    },
    figures: async (versions) => {
      const reported = indicators.filter((code) => versions.get(code)?.some(isExpected));
      const counted = reported.filter((code) => versions.get(code)?.some(isCounted));
      const others = reported.filter((code) => !counted.includes(code));
      const figures: ReadFigure[] = [];
      for (const codes of inParts(counted)) {
        figures.push(...(await read(figuresQuestion, codes, true)).filter(isFigure));
      }
      for (const report of (await read(figuresQuestion, others, false)).filter(hasVersions)) {
        figures.push({ ...report, table: NO_TABLE });
      }
      refuseGaps(figures, reported);
      return indicators.flatMap((code) => figures.find((one) => one.indicatorCode === code) ?? []);
    },
    account: accountReader((indicator) => read(accountsQuestion, [indicator])),
  };
}

/** Each indicator is asked about once, however many agencies' reports of it changed. */
function accountReader(
  read: (indicator: string) => Promise<readonly unknown[]>,
): PeriodReader['account'] {
  const asked = new Map<string, Promise<readonly unknown[]>>();
  return async (indicator, agency) => {
    const answer = asked.get(indicator) ?? read(indicator);
    asked.set(indicator, answer);
    const [report] = await answer;
    const account = partOf(report, reporterField(agency));
    return isAccount(account) ? account : null;
  };
}

async function askPeriod(
  ask: AskGateway | null,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  if (!ask) throw unavailable('GATEWAY_URL is not set');
  try {
    const { data } = await ask({
      query,
      variables,
      scopes: ['monitoring:joint', 'monitoring:cube'],
    });
    const reports = data?.['indicatorReports'];
    return listOf(reports);
  } catch (error) {
    console.error('Cannot ask the gateway', error);
    throw unavailable('the gateway does not answer');
  }
}

// A part of an answer that is null was not answered; whoever is away is named in the parts.
function refuseGaps(
  read: readonly { readonly indicatorCode: string }[],
  indicators: readonly string[],
): void {
  const unread = indicators.filter((code) => !read.some((one) => one.indicatorCode === code));
  if (unread.length > 0) throw unavailable(`${unread.join(', ')} cannot be read`);
}

function inParts(codes: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(codes.length / AT_ONCE);
  return Array.from({ length: count }, (_, part) =>
    codes.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
}

const isExpected = ({ status }: CountedVersion): boolean => status !== 'NOT_APPLICABLE';

const NO_TABLE = { breakdowns: [], overlapping: [], lowerIfGroupsAlike: null, cells: [] };

function reporterField(agency: AgencyCode | null): string {
  const name = (agency ?? 'GOVERNANCE').toLowerCase();
  return name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

// What the graph's own schema promises of the rest, the gateway has already held it to.
function hasVersions(report: unknown): report is {
  readonly indicatorCode: string;
  readonly result: ReadResult;
} {
  return (
    typeof partOf(report, 'indicatorCode') === 'string' &&
    Array.isArray(partOf(partOf(report, 'result'), 'parts'))
  );
}

function isFigure(report: unknown): report is ReadFigure {
  return hasVersions(report) && Array.isArray(partOf(partOf(report, 'table'), 'cells'));
}

function isAccount(report: unknown): report is Account {
  return Array.isArray(partOf(report, 'history'));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
