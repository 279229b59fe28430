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
  sequence: '1',
  signature: '"none"',
  subgraph: '"unhcr"',
};

const codes: Readonly<Record<string, string>> = {
  'Query.agency': 'UNHCR',
  'Query.centre': '"CMID-TAP"',
  'Query.indicator': '"OP7.1"',
  'Query.municipality': '"07089"',
  'Query.reportingPeriod': '"2025-Q3"',
  'Query.sdg': '"8"',
};

/** A value for an argument that must be given. */
export function sampleArgument(coordinate: string, name: string): string {
  const value = codes[coordinate] ?? byName[name];
  if (value === undefined) throw new Error(`There is no sample for ${coordinate}(${name}:)`);
  return value;
}
