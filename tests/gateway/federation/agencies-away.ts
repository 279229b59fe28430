import type { FederationCase } from '../../support/federation/federation-case.ts';

const report = (id: string) => ({
  __typename: 'Report',
  id,
  title: `Report ${id}`,
  beds: 4,
  jobs: 2,
  joint(this: { readonly beds?: number | null; readonly jobs?: number | null }) {
    const missing = [this.beds === null && 'beds', this.jobs === null && 'jobs'];
    return `${Number(this.beds) + Number(this.jobs)} ${missing.filter(Boolean).join()}`.trim();
  },
  strict(this: { readonly must?: number }) {
    return Number(this.must) * 2;
  },
  must: 5,
  owner: { __typename: 'Person', id: 'p1', name: 'Ana' },
});
const reports = [report('1'), report('2')];

const federationCase: FederationCase = {
  subgraphs: {
    reports: `
      type Query { reports: [Report!]! report: Report }
      type Report @key(fields: "id") { id: ID! title: String owner: Person }
      type Person @key(fields: "id") { id: ID! }`,
    beds: `type Report @key(fields: "id") { id: ID! beds: Int must: Int! }`,
    jobs: `type Query { jobsRoot: Int jobsMust: Int! } type Report @key(fields: "id") { id: ID! jobs: Int }`,
    joint: `
      type Report @key(fields: "id") {
        id: ID! beds: Int @external jobs: Int @external must: Int! @external
        joint: String @requires(fields: "beds jobs") strict: Int @requires(fields: "must")
      }`,
    people: `type Person @key(fields: "id") { id: ID! name: String! }`,
  },
  world: {
    Query: { reports, report: reports[0], jobsRoot: 1, jobsMust: 2 },
    things: [...reports, { __typename: 'Person', id: 'p1', name: 'Ana' }],
  },
  questions: [
    {
      title: 'all answer',
      query: '{ report { joint strict } }',
      data: { report: { joint: '6', strict: 10 } },
    },
    {
      title: 'its fields are null, with one error for all its places',
      query: '{ reports { title b: beds jobs } report { beds } jobsRoot }',
      away: ['beds'],
      data: {
        reports: [
          { title: 'Report 1', b: null, jobs: 2 },
          { title: 'Report 2', b: null, jobs: 2 },
        ],
        report: { beds: null },
        jobsRoot: 1,
      },
      errors: [
        {
          path: ['reports', 0, 'b'],
          extensions: {
            code: 'AGENCY_UNAVAILABLE',
            agency: 'beds',
            reason: 'CONNECTION',
            retryable: true,
            paths: [
              ['reports', 1, 'b'],
              ['report', 'beds'],
            ],
          },
        },
      ],
    },
    {
      title: 'what depends on a nullable input is computed from the rest',
      query: '{ report { joint } }',
      away: ['beds'],
      data: { report: { joint: '2 beds' } },
      errors: [{ path: ['report'], extensions: { agency: 'beds' } }],
    },
    {
      title: 'what depends on several that are away is computed of nothing',
      query: '{ report { joint beds jobs } }',
      away: ['beds', 'jobs'],
      data: { report: { joint: '0 beds,jobs', beds: null, jobs: null } },
      errors: [
        { path: ['report', 'beds'], extensions: { agency: 'beds' } },
        { path: ['report', 'jobs'], extensions: { agency: 'jobs' } },
      ],
    },
    {
      title: 'what depends on an input that is never null is null, and the error stands there',
      query: '{ reports { id strict joint } }',
      away: ['beds'],
      data: {
        reports: [
          { id: '1', strict: null, joint: '2 beds' },
          { id: '2', strict: null, joint: '2 beds' },
        ],
      },
      errors: [
        {
          path: ['reports', 0, 'strict'],
          extensions: { agency: 'beds', paths: [['reports', 1, 'strict']] },
        },
      ],
    },
    {
      title: 'a field that is never null takes the object around it along',
      query: '{ reports { id owner { id name } } }',
      away: ['people'],
      data: {
        reports: [
          { id: '1', owner: null },
          { id: '2', owner: null },
        ],
      },
      errors: [
        {
          path: ['reports', 0, 'owner', 'name'],
          extensions: { agency: 'people', paths: [['reports', 1, 'owner', 'name']] },
        },
      ],
    },
    {
      title: 'the agency of the root is away: nobody else is asked',
      query: '{ report { joint beds } }',
      away: ['reports'],
      data: { report: null },
      errors: [{ path: ['report'], extensions: { agency: 'reports' } }],
      calls: ['reports'],
    },
    {
      title: 'two root fields of an agency, one of them never null',
      query: '{ a: jobsRoot b: jobsMust report { id } }',
      away: ['jobs'],
      data: null,
      errors: [{ path: ['a'], extensions: { agency: 'jobs', paths: [['b']] } }],
    },
    {
      title: 'all are away',
      query: '{ report { id } jobsRoot }',
      away: ['reports', 'jobs'],
      data: { report: null, jobsRoot: null },
      errors: [
        { path: ['report'], extensions: { agency: 'reports' } },
        { path: ['jobsRoot'], extensions: { agency: 'jobs' } },
      ],
    },
  ],
};

export default federationCase;
