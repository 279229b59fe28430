import type { AskGateway } from '../../../_kit/services/ask-gateway.ts';
import type { AgencyCode } from '../../framework/indicator-definition.ts';
import { accountsQuestion, figuresQuestion, versionsQuestion } from './period-questions.ts';
import type { Account, CountedVersion, ReadFigure } from './period-reading.ts';
import { unavailable } from './refusals.ts';

/** How many indicators are read at once: their tables are long. */
const AT_ONCE = 5;

/** A period as the joint view shows it, asked through the gateway as governance's own service. */
export interface PeriodReader {
  /** Which version of each report counts, by its indicator's code. */
  readonly versions: () => Promise<ReadonlyMap<string, readonly CountedVersion[]>>;
  readonly figures: () => Promise<readonly ReadFigure[]>;
  /** What an agency says of its report of an indicator. */
  readonly account: (indicator: string, agency: AgencyCode | null) => Promise<Account | null>;
}

/** Reads these indicators of a period; AGENCY_UNAVAILABLE, and nothing is done, where anything of them does not answer. */
export function periodReader(
  ask: AskGateway | null,
  period: string,
  indicators: readonly string[],
): PeriodReader {
  const read = (query: string, codes: readonly string[]) =>
    askPeriod(ask, query, { period, indicators: codes });
  const accounts = new Map<string, Promise<readonly unknown[]>>();
  return {
    versions: async () => {
      const reports = (await read(versionsQuestion, indicators)).filter(hasVersions);
      refuseGaps(reports, indicators);
      return new Map(reports.map(({ indicatorCode, result }) => [indicatorCode, result.parts]));
    },
    figures: async () => {
      const figures: ReadFigure[] = [];
      for (let at = 0; at < indicators.length; at += AT_ONCE) {
        const codes = indicators.slice(at, at + AT_ONCE);
        figures.push(...(await read(figuresQuestion, codes)).filter(isFigure));
      }
      refuseGaps(figures, indicators);
      return figures;
    },
    account: async (indicator, agency) => {
      const asked = accounts.get(indicator) ?? read(accountsQuestion, [indicator]);
      accounts.set(indicator, asked);
      const [report] = await asked;
      const account = partOf(report, reporterField(agency));
      return isAccount(account) ? account : null;
    },
  };
}

async function askPeriod(
  ask: AskGateway | null,
  query: string,
  variables: { readonly period: string; readonly indicators: readonly string[] },
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

function reporterField(agency: AgencyCode | null): string {
  const name = (agency ?? 'GOVERNANCE').toLowerCase();
  return name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

// What the graph's own schema promises of the rest, the gateway has already held it to.
function hasVersions(report: unknown): report is {
  readonly indicatorCode: string;
  readonly result: { readonly parts: readonly CountedVersion[] };
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
