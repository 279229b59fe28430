import type {
  AskGateway,
  GatewayQuestion,
} from '../../../../subgraphs/_kit/services/ask-gateway.ts';

/** Something that happened to a version, as an agency says. */
export interface Said {
  readonly version: number;
  readonly event: string;
  readonly at: string;
  readonly actor: string;
  readonly sha256: string;
}

/** The SHA-256 of a version of these tests. */
export const sha = (version: number): string => String(version).padStart(64, 'a');

/** Something that happened to a version on a day of September. */
export const said = (event: string, version = 1, day = 1, actor = 'officer'): Said => ({
  version,
  event,
  at: `2026-09-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  actor,
  sha256: sha(version),
});

/** The graph as it is asked about reports: `tell` says what an agency's field answers, by indicator and period. */
export function agenciesSay() {
  const histories = new Map<string, readonly Said[]>();
  const away = new Set<string>();
  const asked: GatewayQuestion[] = [];
  const reportOf = (field: string, indicator: string, period: string) =>
    away.has(field) ? null : { history: histories.get(`${field} ${indicator} ${period}`) ?? [] };
  const askGateway: AskGateway = (question) => {
    asked.push(question);
    if (away.has('gateway')) return Promise.reject(new Error('connect ECONNREFUSED'));
    const { indicator = '', period = '' } = question.variables as Record<string, string>; // as the tests' subject asks
    const field = /report: (\w+)/.exec(question.query)?.[1];
    if (field !== undefined) {
      const report = reportOf(field, indicator, period);
      return Promise.resolve({ data: { indicatorReport: { report } }, errors: [] });
    }
    const fields = [...question.query.matchAll(/(\w+) \{ history/g)].map(([, name = '']) => name);
    const codes = ['OP1.1', 'OP1.3', 'OP2.1', 'OP8.3', 'OP8.5'];
    const indicatorReports = codes.map((indicatorCode) => ({
      indicatorCode,
      ...Object.fromEntries(fields.map((name) => [name, reportOf(name, indicatorCode, period)])),
    }));
    return Promise.resolve({ data: { indicatorReports }, errors: [] });
  };
  const tell = (field: string, indicator: string, period: string, events: readonly Said[]) =>
    histories.set(`${field} ${indicator} ${period}`, events);
  return { askGateway, asked, away, tell };
}
