/** An entity of the seeded graph, as it is asked for and as another subgraph refers to it. */
export interface SampleEntity {
  /** How the gateway is asked for it. */
  readonly field: string;
  readonly key: string;
  readonly representation: Readonly<Record<string, string>>;
}

const one = (key: string, argument: string, value: string): SampleEntity => ({
  field: `${key}(${argument}: ${key === 'agency' ? value : JSON.stringify(value)})`,
  key,
  representation: { [argument]: value },
});

/** The first publication of the clock's year: the one that `publishQuarter` makes. */
export const quarterPublication = 'PUB-2026-01';

/** One of each entity, that everybody may ask for. */
export const sampleEntities: Readonly<Record<string, SampleEntity>> = {
  IndicatorReport: {
    field: 'indicatorReport(indicator: "OP3.1", period: "2025-Q3")',
    key: 'indicatorReport',
    representation: { indicatorCode: 'OP3.1', periodCode: '2025-Q3' },
  },
  ReportingPeriod: one('reportingPeriod', 'code', '2025-Q3'),
  Centre: one('centre', 'code', 'CMID-TAP'),
  Indicator: one('indicator', 'code', 'OP7.1'),
  Agency: one('agency', 'code', 'UNHCR'),
  Country: one('country', 'iso3', 'HTI'),
  Municipality: one('municipality', 'code', '07089'),
  Sdg: one('sdg', 'code', '8'),
};

const byName: Readonly<Record<string, string>> = {
  at: '"2026-09-30T12:00:00Z"',
  hash: `"${'0'.repeat(64)}"`,
  idempotencyKey: '"sample"',
  indicator: '"OP3.1"',
  iso3: '"HTI"',
  period: '"2025-Q3"',
  periods: '["2025-Q3"]',
  sequence: '1',
  signature: '"none"',
  subgraph: '"unhcr"',
};

const byPlace: Readonly<Record<string, string>> = {
  'IndicatorReport.atCentres(codes:)': '["CMID-TAP"]',
  'Query.agency(code:)': 'UNHCR',
  'Query.centre(code:)': '"CMID-TAP"',
  'Query.indicator(code:)': '"OP7.1"',
  'Query.monitoringCube(by:)': '[]',
  'Query.municipality(code:)': '"07089"',
  'Query.publication(id:)': JSON.stringify(quarterPublication),
  'Query.reportingPeriod(code:)': '"2025-Q3"',
  'Query.sdg(code:)': '"8"',
  ...reportedByEach(),
};

/** Of each subgraph's own reports, one that was submitted. */
function reportedByEach(): Readonly<Record<string, string>> {
  const indicators = {
    Unhcr: 'OP1.1',
    Iom: 'OP2.1',
    Ilo: 'OP3.1',
    UnWomen: 'OP4.1',
    Paho: 'OP5.1',
    Unicef: 'OP6.1',
    Unops: 'OP7.1',
    Governance: 'OP8.3',
  };
  const samples = Object.entries(indicators).map(([type, code]) => {
    return [`${type}.reportVersions(indicator:)`, JSON.stringify(code)] as const;
  });
  return Object.fromEntries(samples);
}

/** What mutations are given changes nothing: each refuses it, to whoever has the right to be listened to. */
const ofMutations: Readonly<Record<string, string>> = {
  actionPoint: '"none"',
  actor: '"none"',
  corrections: '[]',
  decidedAt: '"2026-09-30T12:00:00Z"',
  decision: '"none"',
  expiresOn: '"2026-10-15"',
  id: '"none"',
  indicator: '"none"',
  indicators: '["none"]',
  period: '"none"',
  reason: '"sample"',
  risk: '"none"',
  sha256: `"${'0'.repeat(64)}"`,
  title: '"sample"',
  version: '1',
};

/** A value for an argument that must be given. */
export function sampleArgument(coordinate: string, name: string): string {
  const place = `${coordinate}(${name}:)`;
  const isDecided = place.endsWith('RecordDecision(decision:)');
  const ofMutation = coordinate.startsWith('Mutation.') ? ofMutations[name] : undefined;
  const value = isDecided ? 'VERIFIED' : (byPlace[place] ?? ofMutation ?? byName[name]);
  if (value === undefined) throw new Error(`There is no sample for ${place}`);
  return value;
}
