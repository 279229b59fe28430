import { expect, test } from '@jest/globals';

import type { AskGateway } from '../../subgraphs/_kit/services/ask-gateway.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { ask } from '../support/ask.ts';
import { useGraph } from '../support/graph.ts';
import { committeeOf, officer, peerOf } from '../subgraphs/governance/support/deciders.ts';

const graph = useGraph();

const askGateway: AskGateway = async ({ query, variables = {} }) => {
  const { data, errors = [] } = await graph.ask(query, { ...variables });
  return { data, errors };
};

const decideAs = async (identity: Identity, text: string, variables = {}) => {
  const db = graph.db('governance');
  const { data, errors } = await ask(governance, db, text, variables, identity, undefined, {
    askGateway,
  });
  expect(errors).toBeUndefined();
  return data as Readonly<Record<string, unknown>>; // it has no errors
};

interface Waiting {
  readonly agency: { readonly code: string } | null;
  readonly report: { readonly indicatorCode: string };
  readonly version: number;
  readonly sha256: string;
  readonly verifier: { readonly code: string } | null;
  readonly isYours: boolean;
}

const queue = async (identity: Identity, period: string) => {
  const text = `{ reportsToVerify(period: "${period}") { reports { agency { code } report { indicatorCode } version sha256 verifier { code } isYours } unanswered { code } } }`;
  const { reportsToVerify } = await decideAs(identity, text);
  return reportsToVerify as {
    readonly reports: readonly Waiting[];
    readonly unanswered: readonly { readonly code: string }[];
  }; // as the query asks
};

const quoted = ({ agency, report, version, sha256 }: Waiting) => ({
  agency: agency?.code ?? null,
  indicator: report.indicatorCode,
  version,
  sha256,
});

const mutation = (field: string) =>
  `mutation ($agency: AgencyCode, $indicator: ID!, $version: Int!, $sha256: String!) { ${field}(idempotencyKey: "${field}", agency: $agency, indicator: $indicator, period: "2025-Q3", version: $version, sha256: $sha256) { kind agency { code } } }`;

test("every report of the examples' quarter waits for the officer, the joint governance's for whose turn it is", async () => {
  const { reports, unanswered } = await queue(officer, '2025-Q3');
  expect(unanswered).toEqual([]);
  const { data } = await graph.ask(
    '{ indicatorReports(period: "2025-Q3") { indicatorCode unhcr { stage version } unicef { stage version } governance { stage version } } }',
  );
  const rows = data?.['indicatorReports'] as readonly Readonly<
    Record<string, { readonly stage: string | null; readonly version: number | null }>
  >[]; // as the query asks
  for (const [agency, field] of [
    ['UNHCR', 'unhcr'],
    ['UNICEF', 'unicef'],
    [null, 'governance'],
  ] as const) {
    const waiting = reports.filter((each) => (each.agency?.code ?? null) === agency);
    // How timely an agency reports is nobody's submission: it has no version.
    const submitted = rows.filter(
      (row) => row[field]?.stage === 'SUBMITTED' && row[field].version !== null,
    );
    expect(waiting.map(({ report }) => report.indicatorCode)).toEqual(
      submitted.map(({ indicatorCode }) => indicatorCode),
    );
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ isYours }) => isYours)).toBe(agency !== null);
  }
});

test('an agency that is down is named, and what it submitted cannot be verified', async () => {
  const before = await queue(officer, '2025-Q3');
  graph.away.add('iom');
  const { reports, unanswered } = await queue(officer, '2025-Q3');
  graph.away.clear();
  expect(unanswered).toEqual([{ code: 'IOM' }]);
  expect(reports).toEqual(before.reports.filter(({ agency }) => agency?.code !== 'IOM'));
});

test('a report of the joint governance goes from its officer to whose turn it is, and to the committee', async () => {
  const { reports } = await queue(officer, '2025-Q3');
  const own = reports.find(({ report }) => report.indicatorCode === 'OP8.3');
  expect(own?.verifier).toEqual({ code: 'UNOPS' });
  if (!own) return;
  const verified = await decideAs(peerOf('UNOPS'), mutation('verifyReport'), quoted(own));
  expect(verified).toEqual({ verifyReport: { kind: 'VERIFIED', agency: null } });
  const approved = await decideAs(committeeOf('UNHCR'), mutation('approveReport'), quoted(own));
  expect(approved).toEqual({ approveReport: { kind: 'APPROVED', agency: null } });
  const later = await queue(officer, '2025-Q3');
  expect(later.reports).toHaveLength(reports.length - 1);
});
